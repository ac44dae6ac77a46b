# Words of the interface. Texts of points, muscles, regions and cautions are in the files beside this one.

## The widget as a whole
atlas-label = Triggerpunkt-Atlas
canvas-label = 3D-Modell von Kopf und Rumpf
    .role = 3D-Körpermodell
    .help = Die Pfeiltasten drehen den Körper. Plus und Minus zoomen. 0 setzt die Ansicht zurück. Die eckigen Klammern führen zum vorherigen oder nächsten Punkt. Die Leertaste startet die Demonstration oder hält sie an. Escape verlässt das Modell.
start-3d = 3D-Körper öffnen

## While something loads
loading-core = Liste wird geladen
loading-code = 3D-Ansicht wird geladen
loading-model = Körper wird geladen
loading-picture = Erstes Bild wird gezeichnet

## When something is missing
notice-asset-failed = Der 3D-Körper konnte nicht geladen werden
    .detail = Eine Datei konnte nicht geladen werden: { $file }. Die flache Karte und die Liste können Sie weiter benutzen.
notice-viewer-failed = Die 3D-Ansicht wurde unterbrochen
    .detail = In der 3D-Ansicht ist etwas schiefgegangen. Die flache Karte und die Liste können Sie weiter benutzen.
notice-webgl-unavailable = Kein 3D in diesem Browser
    .detail = Dieser Browser oder dieses Gerät kann kein 3D anzeigen (WebGL2 fehlt). Die flache Karte und die Liste können Sie trotzdem benutzen.
    .wasm = Diese Seite oder dieser Browser blockiert WebAssembly, das die 3D-Ansicht braucht. Die flache Karte und die Liste können Sie trotzdem benutzen.
notice-core-failed = Der Atlas konnte nicht geladen werden
    .detail = Eine Datei konnte nicht geladen werden: { $file }. Bitte prüfen Sie Ihre Verbindung.
notice-map-failed = Die Karte des Körpers konnte nicht geladen werden
    .detail = Eine Datei konnte nicht geladen werden: { $file }. Die Liste können Sie weiter benutzen.
notice-close = Schließen
book = Termin buchen
retry = Noch einmal versuchen

## Hints on the body
hint-zoom = Zum Zoomen { $key } halten und scrollen, oder zuerst auf den Körper klicken
hint-touch = Zum Drehen seitlich ziehen, zum Vergrößern zwei Finger spreizen
hover-pick = { $name }, { $side }

## Which way the body faces; the two letters stand beside the head, on the body's own left and right
compass = Blickrichtung des Körpers
compass-left = L
compass-right = R

## The flat map of the body
map-label = Karte des Körpers
map-faces = Vorder- oder Rückseite
map-options = Punkte und Körper
map-points = { $face }: Punkte
map-cluster = { $name }: { $count } Punkte dicht beieinander. Zum Auswählen vergrößern
map-beyond = { $limb }, { $side } (Schmerzbereiche, die hier nicht zu sehen sind)
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
xray-short = Durchsichtige Haut
# A way the body is shown that can be ended, such as “See-through skin”.
mode-end = Ausschalten: { $mode }
labels = Namen
marks = Punkte
# What continues the body beyond its cut arms and thighs.
limbs = Arme und Beine
limbs-auto = Automatisch
limbs-on = Anzeigen
limbs-off = Ausblenden
body = Körper
body-male = Mann
body-female = Frau
show-skin = Haut zeigen
show-all = { $count ->
    [0] Alles zeigen
    [one] Ausgeblendeten Teil zeigen
   *[other] { $count } ausgeblendete Teile zeigen
}

## A muscle or bone
structure-label = Ausgewählter Körperteil
structure-close = Schließen
structure-side = Linker oder rechter Teil
structure-points = Punkte in diesem Muskel
structures-title = Muskeln und Knochen
structures-hint = Alle Muskeln und Knochen, auch solche ohne Punkte. Wählen Sie etwas aus, um es am Körper zu sehen.
isolate = Nur dies zeigen
hide = Ausblenden

## Corner
fullscreen = Vollbild
share = Link zu dieser Ansicht kopieren
shared = Link kopiert
share-link = Link zu dieser Ansicht
share-hint = Diese Adresse kopieren:

## The way in, in sight before anything is loaded
ask-title = Wo tut es weh?
ask-intro-3d = Ein Triggerpunkt ist eine druckempfindliche Stelle in einem verspannten Muskel, die anderswo Schmerz auslösen kann. Wählen Sie, wo es wehtut, beschreiben Sie es mit eigenen Worten oder zeigen Sie am Körper darauf.
ask-placeholder = „hinter dem Auge“, Kreuz, Trapezmuskel …
ask-label = Schreiben, wo es wehtut, oder Punkte und Muskeln suchen

## Settings
settings = Einstellungen
language = Sprache
theme = Darstellung
theme-auto = Automatisch
theme-light = Hell
theme-dark = Dunkel
names-latin = Lateinische Namen verwenden

## The list
list-title = Triggerpunkte
search-clear = Suche löschen
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
list-show-unsure = { $count ->
    [one] 1 weniger gut belegten Punkt zeigen
   *[other] { $count } weniger gut belegte Punkte zeigen
}
list-hide-unsure = Die weniger gut belegten Punkte ausblenden
learn-title = Gut zu wissen
list-wait = Liste wird geladen
list-back = Alle Punkte
sheet-handle = Liste auf- oder zuklappen
