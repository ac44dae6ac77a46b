# One point, its demonstration, and what is said of them: nothing of it is on the first screen.

## One point
point-side = Körperseite
side-left = Links
side-right = Rechts
depth-superficial = äußere Schicht
depth-intermediate = mittlere Schicht
depth-deep = tiefe Schicht
file-missing = Eine Datei konnte nicht geladen werden: { $file }. Was da war, bleibt.
press-it = Druck ansehen
press-steps = Schritt für Schritt
where-title = Wo er liegt
feel-title = Wie er sich anfühlt
pain-title = Wo sein Schmerz gespürt wird
press-title = Wie er gedrückt wird
care-title = Vorsicht
pain-essential = Meist
pain-spillover = Manchmal
pain-deep = innen gespürt
pain-off = außerhalb dieses Modells
pain-contralateral = andere Seite
pain-measured = gemessen
pain-note = Eine typische Zeichnung aus klassischen Karten. Viele Menschen spüren es anders, und sie sagt nicht, woher ein Schmerz kommt.
press-force = { $force } N
    .label = Kraft
press-hold = { $seconds } s
    .label = halten
press-repeats = { $count } ×
    .label = Mal
contact-thumb = Daumen
contact-fingertips = Fingerkuppen
contact-knuckle = Fingerknöchel
contact-elbow = Ellbogen
contact-ball = Ball
contact-hook = Massagehaken
contact-pincer = Daumen und Finger
contact-label = gedrückt mit
self-yes = Für die Selbstmassage geeignet
    .detail = Langsam, und nie über einen „guten“ Schmerz von 5 bis 6 auf einer Skala bis 10 hinaus.
self-gentle = Nur mit den Fingerkuppen
    .detail = Leichter Druck genügt hier. Aufhören bei Kribbeln, Taubheit oder einem Puls unter dem Finger.
self-clinician = Für geschulte Hände
    .detail = Gezeigt, damit Sie wissen, was in der Behandlung geschieht. Bitte versuchen Sie es nicht allein.
self-none = Nicht drücken
    .detail = Nur zur Orientierung gezeigt.
grade-site = Ort des Punktes
grade-zone = Schmerzmuster
grade-A = gut beschrieben
    .detail = ein unabhängiger Text sagt dasselbe
grade-B = klassisch
    .detail = aus dem klassischen Handbuch und vielfach wiederholt
grade-C = weniger gut belegt
    .detail = die Quellen widersprechen sich oder sind spärlich
sources = Quellen
# What somebody says, in the language's quotation marks.
quoted = „{ $words }“
not-diagnosis = Zum Lernen. Der Atlas stellt keine Diagnose und ersetzt weder ärztlichen noch therapeutischen Rat.

## Legend
legend-label = Was die Zeichen bedeuten
legend-essential = Meist hier gespürt
legend-spillover = Manchmal hier gespürt
legend-point = Der druckempfindliche Punkt
legend-deep = Innen gespürt
legend-spared = Auszusparen
legend-typical = Typische Zeichnung
legend-measured = Typische Zeichnung, zum Teil gemessen

## The demonstration
demo-label = Vorführung des Drucks
demo-empty = Wählen Sie einen Punkt, um zu sehen, wie er gedrückt wird.
demo-none = Dieser Punkt wird nie gedrückt.
play = Abspielen
pause = Anhalten
scrub = Zeit in der Vorführung
    .text = { $at } von { $of } Sekunden, { $phase }
step-back = Voriger Schritt
step-on = Nächster Schritt
still-back = Voriges Bild
still-on = Nächstes Bild
still-of = Bild { $at } von { $of }
loop = Wiederholen
left = noch { $seconds } s
inside = Ins Innere sehen
hand = Hautton der Hand
hand-fair = Helle Hand
hand-medium = Mittelhelle Hand
hand-tan = Gebräunte Hand
hand-brown = Braune Hand
hand-deep = Dunkle Hand
speed = Tempo
speed-value = { $rate }×
firmness = Druckstärke
firmness-gentle = Sanft
firmness-medium = Mittel
firmness-firm = Kräftig
options = Tempo und Druckstärke
phase-ready = Bereit
    .text = Sehen Sie Schritt für Schritt, wie dieser Punkt gedrückt wird.
phase-find = Tasten
    .text = Quer zu den Fasern nach der empfindlichen Stelle tasten.
    .say = Die empfindliche Stelle im festen Strang wird ertastet.
phase-settle = Ankommen
    .text = Den Kontakt auf der Haut ruhen lassen.
    .say = { $contact }: ruhiger Kontakt auf der Haut.
phase-sink = Einsinken
    .text = Mit dem Ausatmen langsam einsinken.
    .say = Der Druck nimmt beim Ausatmen langsam zu.
phase-hold = Halten
    .text = Bleiben. Atmen. Die Empfindlichkeit nachlassen lassen.
    .say = Halten mit { $force } Newton, Unbehagen { $discomfort } von 10. Bei langsamem Atmen lässt die Empfindlichkeit nach.
phase-release = Lösen
    .text = Über einen ganzen Atemzug nachgeben.
    .say = Der Druck lässt über einen Atemzug nach.
phase-rest = Pause
    .text = Eine Pause vor dem nächsten Druck.
    .say = Pause vor dem nächsten Druck.
phase-lengthen = Dehnen
    .say = Der Druck ist vorbei. Der Muskel wird sanft gedehnt.
phase-done = Fertig
    .text = Abspielen zeigt es noch einmal. In der Behandlung käme jetzt die Frage, wie sich die Stelle anfühlt.
cycle = Druck { $cycle } von { $cycles }
gauge-force = Kraft
gauge-force-value = { $force } N
gauge-pressure-value = { $pressure } kg/cm²
gauge-discomfort = Unbehagen
gauge-ceiling = Grenze { $ceiling }
gauge-tell = jetzt Bescheid sagen
dials-label = Kraft, Unbehagen und Atmung
gauge-force-words = { $force } Newton, { $pressure } Kilogramm pro Quadratzentimeter
gauge-discomfort-words = { $value } von 10, Grenze bei { $ceiling }
    .tell = { $value } von 10: Sagen Sie jetzt Bescheid. Die Grenze ist { $ceiling }.
breath-words = { $way ->
    [in] Einatmen, noch { $seconds } Sekunden
   *[out] Ausatmen, noch { $seconds } Sekunden
}
breath = Atmung
breath-in = ein
breath-out = aus
breath-left = { $seconds } s

## Spoken
say-structure = { $name }.
say-selected = { $name }, { $muscle }, Seite: { $side }. Der Schmerz wird meist gespürt an: { $regions }.
say-cleared = Kein Punkt ist gewählt.
say-view = Ansicht: { $view }.
say-orbit = { $from ->
    [front] Von vorn gesehen
    [front-left] Von vorn gesehen, von der linken Körperseite her
    [left] Von der linken Körperseite gesehen
    [back-left] Von hinten gesehen, von der linken Körperseite her
    [back] Von hinten gesehen
    [back-right] Von hinten gesehen, von der rechten Körperseite her
    [right] Von der rechten Körperseite gesehen
   *[front-right] Von vorn gesehen, von der rechten Körperseite her
}{ $height ->
    [above] {" "}und von oben
    [below] {" "}und von unten
   *[level] {""}
}{ $size ->
    [close] , aus nächster Nähe
    [near] , aus der Nähe
   *[whole] {""}
}.
say-results = { $count ->
    [0] Für diese Stelle ist kein Punkt verzeichnet.
    [one] 1 Punkt passt.
   *[other] { $count } Punkte passen.
} { $best }
say-best = Am typischsten ist { $name }.
say-demo-stopped = Die Vorführung ist beendet.
say-ready = Der 3D-Körper ist bereit.
say-shared = Ein Link zu dieser Ansicht wurde kopiert.

## The card of a point
point-more = Mehr über diesen Punkt
dials-next = Andere Anzeige zeigen
map-felt = { $face }: Auch dort ist sein Schmerz zu spüren
