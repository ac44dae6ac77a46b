# Words of the interface. Texts of points, muscles, regions and cautions are in the files beside this one.

## The widget as a whole
atlas-label = Triggerpunkt-Atlas
canvas-label = Dreidimensionales Modell von Kopf und Rumpf
    .role = 3D-Körpermodell
    .help = Die Pfeiltasten drehen den Körper, Plus und Minus zoomen, 0 setzt die Ansicht zurück, die eckigen Klammern wechseln zum vorigen oder nächsten Punkt, die Leertaste startet oder hält an, Escape verlässt das Modell.
start-3d = 3D-Körper öffnen

## While something loads
loading-core = Liste wird geladen
loading-code = 3D-Ansicht wird geladen
loading-model = Körper wird geladen
loading-picture = Erstes Bild wird gezeichnet

## When something is missing
notice-asset-failed = Der 3D-Körper wurde nicht geladen
    .detail = Eine Datei konnte nicht abgerufen werden: { $file }. Die flache Karte, die Liste und ihre Texte funktionieren weiterhin.
notice-viewer-failed = Die 3D-Ansicht wurde beendet
    .detail = Beim Zeichnen ist etwas schiefgegangen. Die flache Karte, die Liste und ihre Texte funktionieren weiterhin.
notice-webgl-unavailable = Kein 3D in diesem Browser
    .detail = Dieser Browser oder dieses Gerät kann nicht in 3D zeichnen (WebGL2 fehlt). Die flache Karte, die Liste und alle ihre Texte funktionieren auch so.
    .wasm = Diese Seite oder dieser Browser lässt WebAssembly nicht zu, das die 3D-Ansicht braucht. Die flache Karte, die Liste und alle ihre Texte funktionieren auch so.
notice-core-failed = Der Atlas wurde nicht geladen
    .detail = Eine Datei konnte nicht abgerufen werden: { $file }. Bitte prüfen Sie die Verbindung.
notice-map-failed = Die Karte des Körpers wurde nicht geladen
    .detail = Eine Datei konnte nicht abgerufen werden: { $file }. Die Liste und ihre Texte funktionieren weiterhin.
notice-close = Schließen
retry = Noch einmal versuchen

## Hints on the body
hint-zoom = Zum Zoomen { $key } halten und scrollen, oder zuerst auf den Körper klicken
hint-touch = Zum Drehen auf den Körper tippen oder zwei Finger benutzen
engaged = Der Körper wird gedreht
engaged-leave = Seite scrollen
hover-pick = { $name }, { $side }

## Which way the body faces; the two letters stand beside the head, on the body's own left and right
compass = Wohin der Körper blickt
compass-left = L
compass-right = R

## The flat map of the body
map-label = Karte des Körpers
map-faces = Vorder- oder Rückseite
map-options = Punkte und Körper
map-points = { $face }: Punkte
map-cluster = { $name }, hier liegen { $count } Punkte dicht beieinander: näher herangehen
map-beyond = Stellen außerhalb des Bildes: { $limb }, { $side }
map-to-2d = Flache Karte zeigen
map-to-3d = In 3D zeigen

## Toolbar
toolbar-label = Ansicht des Körpers
views = Ansichten
view-front = Vorn
view-back = Hinten
view-left = Linke Seite
view-right = Rechte Seite
view-three-quarter = Schräg
view-top = Von oben
turn-left = Nach links drehen
turn-right = Nach rechts drehen
turn-up = Nach oben kippen
turn-down = Nach unten kippen
turns = Drehen
moves = Verschieben
zooms = Vergrößerung
move-left = Nach links schieben
move-right = Nach rechts schieben
move-up = Nach oben schieben
move-down = Nach unten schieben
zoom-in = Vergrößern
zoom-out = Verkleinern
reset-view = Ansicht zurücksetzen
layers = Schichten
layer-skin = Haut
layer-superficial = Äußere Muskeln
layer-intermediate = Mittlere Muskeln
layer-deep = Tiefe Muskeln
layer-skeleton = Knochen
xray = Durch die Haut sehen
xray-short = Durchsicht
labels = Namen
marks = Punkte
body = Körper
body-male = Mann
body-female = Frau
show-all = { $count ->
    [0] Alles wieder zeigen
    [one] Den ausgeblendeten Teil wieder zeigen
   *[other] { $count } ausgeblendete Teile wieder zeigen
}

## A muscle or bone
structure-label = Gewählter Körperteil
structure-close = Schließen
structure-side = Körperseite
structure-points = Punkte in diesem Muskel
structures-title = Muskeln und Knochen
structures-hint = Alle Teile des Körpers, auch solche ohne Punkte. Was Sie wählen, wird am Körper gezeigt.
isolate = Allein zeigen
hide = Ausblenden

## Corner
fullscreen = Vollbild
share = Link zu dieser Ansicht kopieren
shared = Link kopiert
share-link = Link zu dieser Ansicht
share-hint = Diese Adresse kopieren:

## The way in, in sight before anything is loaded
ask-title = Wo tut es weh?
ask-intro = Wählen Sie einen Körperbereich, oder sagen Sie es mit eigenen Worten.
ask-intro-3d = Wählen Sie einen Körperbereich, sagen Sie es mit eigenen Worten, oder klicken Sie auf den Körper.
ask-placeholder = „hinter dem Auge“, Kreuz, Trapezmuskel …
ask-label = Sagen, wo es wehtut, oder Punkte und Muskeln suchen

## Settings
settings = Einstellungen
language = Sprache
theme = Hell oder dunkel
theme-auto = Automatisch
theme-light = Hell
theme-dark = Dunkel
names-latin = Lateinische Muskelnamen

## The list
list-title = Triggerpunkte
list-intro = Wählen Sie einen Punkt, um zu sehen, wo sein Schmerz meist gespürt und wie er gedrückt wird.
search-label = Punkte, Muskeln oder schmerzende Stellen suchen
search-placeholder = Muskel, Punkt oder Schmerzstelle
search-clear = Suche leeren
area-all = Alle
area-head = Kopf
area-neck = Nacken
area-shoulder = Schulter
area-back = Rücken
area-chest = Brust
area-abdomen = Bauch
area-pelvis = Hüfte
areas-label = Körperbereich
list-count = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
}
list-none = Kein Punkt passt zu „{ $query }“.
list-none-hint = Versuchen Sie es mit einem Muskel, einem Körperteil oder einer schmerzenden Stelle, etwa „Schläfe“.
list-show-unsure = { $count ->
    [one] 1 weniger sicheren Punkt zeigen
   *[other] { $count } weniger sichere Punkte zeigen
}
list-hide-unsure = Die weniger sicheren Punkte ausblenden
learn-title = Gut zu wissen
list-wait = Die Liste ist unterwegs.
list-back = Alle Punkte
sheet-handle = Mehr oder weniger von der Liste zeigen

## One point
point-side = Körperseite
side-left = Links
side-right = Rechts
depth-superficial = äußere Schicht
depth-intermediate = mittlere Schicht
depth-deep = tiefe Schicht
press-it = Ansehen, wie gedrückt wird
press-steps = Schritt für Schritt durchgehen
where-title = Wo er liegt
feel-title = Wie er sich anfühlt
pain-title = Wo sein Schmerz gespürt wird
press-title = Wie er gedrückt wird
care-title = Vorsicht
sure-title = Wie sicher ist das?
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
grade-C = weniger sicher
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
    .text = Der Muskel wird sanft gedehnt.
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
