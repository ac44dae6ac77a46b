// On paper: the body with its legend, then the whole text; nothing to press.
import { css } from 'lit';

export const print = css`
  @media print {
    :host,
    .room {
      height: auto !important;
      min-height: 0 !important;
      max-height: none !important;
    }
    .room {
      display: block;
    }
    .frame {
      display: block !important;
      max-height: none;
      container-type: normal;
      overflow: visible;
      border: 0;
    }
    .frame::after {
      display: none;
    }
    .stage {
      width: var(--printed-width, 100%);
      height: var(--printed-height, 12cm);
      margin: 0 auto 12px;
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .canvas canvas {
      object-fit: contain;
    }
    .panel {
      position: static !important;
      height: auto !important;
      min-height: 0 !important;
      max-height: none !important;
      border: 0;
      box-shadow: none;
    }
    .scroll {
      overflow: visible !important;
    }
    .list-head {
      position: static;
      box-shadow: none;
    }
    .toolbar,
    .corner,
    .faces,
    .hint,
    .start,
    .progress,
    .here,
    .here-spot,
    .handle,
    .play-box,
    .search,
    .tiles,
    .to-learn,
    .to-tours,
    .back,
    .actions,
    .whose,
    .notice,
    .popover,
    .stub,
    .more-about > summary {
      display: none !important;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .detail :is(p, li, h3, h4) {
      break-inside: avoid;
    }
    :is(h2, h3, h4) {
      break-after: avoid;
    }
  }
`;
