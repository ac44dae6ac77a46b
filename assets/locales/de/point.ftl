# One point, its demonstration, and what is said of them: nothing of it is on the first screen.

## One point
point-side = Links oder rechts
side-left = Links
side-right = Rechts
side-swap = { $side }. Andere Seite zeigen: { $other }
depth-superficial = äußere Schicht
depth-intermediate = mittlere Schicht
depth-deep = tiefe Schicht
not-in-everyone = nicht jeder Mensch hat diesen Muskel
file-missing = Eine Datei konnte nicht geladen werden: { $file }. Sie sehen weiterhin die vorherige Ansicht.
press-it = So drückt man
press-steps = Schritt für Schritt
where-title = Wo er liegt
feel-title = Was Ihre Finger spüren
pain-title = Wo Sie es spüren können
press-title = So drücken Sie
press-picture = Das Bild zeigt die Hand einer Fachkraft. Ihre eigene kommt von einer anderen Seite.
press-picture-ball = Im Bild hält eine Fachkraft den Ball. Allein lehnt man sich darauf, wie es der Text sagt.
care-title = Vorsicht
pain-essential = Meist
pain-spillover = Manchmal
pain-deep = innen zu spüren
pain-off = auf diesem Modell nicht gezeigt
pain-contralateral = andere Seite
pain-sensitive = bei empfindlichen Menschen
pain-measured = gemessen
pain-note = Die Zeichnung folgt klassischen Karten. Sie spüren es vielleicht anders. Woher Ihre Schmerzen kommen, sagt die Zeichnung nicht.
press-force = { $strength ->
    [light] Leicht, wie beim Prüfen eines reifen Pfirsichs ({ $force } N)
    [medium] Mittel, wie das Gewicht von { $kilograms } kg ({ $force } N)
   *[firm] Kräftig, wie das Gewicht von { $kilograms } kg ({ $force } N)
}
    .label = wie fest
press-hold = { $seconds } s
    .label = halten
press-repeats = { $count } ×
    .label = Wiederholungen
press-shown = Die Vorführung ist kürzer: Sie hält { $count ->
    [one] einmal { $seconds } s lang.
   *[other] { $count }-mal { $seconds } s lang.
}
contact-thumb = Daumen
contact-fingertips = Fingerkuppen
contact-knuckle = Fingerknöchel
contact-elbow = Ellbogen
contact-ball = Ball
contact-hook = Massagehaken
contact-pincer = Daumen und Finger
contact-label = drücken mit
self-yes = Zur Selbstmassage geeignet
    .detail = Langsam drücken. Nie über einen „guten“ Schmerz von 5 bis 6 von 10 hinaus.
self-gentle = Nur leichter Druck
    .detail = Nicht kräftiger als mit einer Fingerkuppe. Aufhören, wenn Sie Kribbeln, Taubheit oder einen Puls unter dem Finger spüren.
self-clinician = Nur für Fachpersonen
    .detail = Das zeigt, was in einer Behandlung geschieht. Bitte versuchen Sie es nicht selbst.
self-none = Nicht drücken
    .detail = Der Punkt dient nur zur Orientierung.
grade-site = Wo der Punkt liegt
grade-zone = Wo man es spürt
grade-A = Quellen stimmen überein
    .detail = eine weitere Quelle, die wir gelesen haben, sagt dasselbe wie das klassische Handbuch
grade-B = klassisch
    .detail = so, wie das klassische Handbuch meist zitiert wird, nicht aus dem Handbuch selbst
grade-C = wenig beschrieben
    .detail = die Quellen sind spärlich oder uneinig
sources = Quellen
# What somebody says, in the language's quotation marks.
quoted = „{ $words }“
not-diagnosis = Zum Lernen. Der Atlas stellt keine Diagnose und ersetzt keinen ärztlichen oder therapeutischen Rat.

## Legend
legend-label = Was die Zeichen bedeuten
legend-essential = Meist hier zu spüren
legend-spillover = Manchmal hier zu spüren
legend-point = Die empfindliche Stelle
legend-deep = Innen zu spüren
legend-spared = Hier nicht drücken
legend-muscle = Muskel
legend-typical = Nach klassischen Karten
legend-measured = Nach Karten, zum Teil gemessen

## The demonstration
demo-label = Druckdemonstration
demo-empty = Wählen Sie einen Punkt, um zu sehen, wie man ihn drückt.
demo-none = Diesen Punkt niemals drücken.
play = Abspielen
pause = Anhalten
scrub = Zeit in der Demonstration
    .text = { $at } von { $of } Sekunden, { $phase }
step-back = Vorheriger Schritt
step-on = Nächster Schritt
still-back = Vorheriges Bild
still-on = Nächstes Bild
still-of = Bild { $at } von { $of }
loop = Wiederholen
left = noch { $seconds } s
inside = Ins Innere sehen
hand = Hautton der Hand
hand-fair = Helle Haut
hand-medium = Mittlerer Hautton
hand-tan = Gebräunte Haut
hand-brown = Braune Haut
hand-deep = Dunkle Haut
speed = Tempo
speed-value = { $rate }×
firmness = Druckstärke
options = Tempo und Druckstärke
firmness-gentle = Leichter
firmness-medium = Üblich
firmness-firm = Kräftiger
phase-ready = Bereit
    .text = So drückt eine Fachkraft diesen Punkt, Schritt für Schritt.
phase-find = Tasten
    .text = Quer zu den Muskelfasern nach der empfindlichen Stelle tasten.
    .say = Die empfindliche Stelle im festen Strang wird gesucht.
phase-settle = Auflegen
    .thumb = Den Daumen auf der Haut ruhen lassen.
    .fingertips = Die Fingerkuppen auf der Haut ruhen lassen.
    .knuckle = Den Fingerknöchel auf der Haut ruhen lassen.
    .elbow = Die Ellbogenspitze auf der Haut ruhen lassen.
    .ball = Den Massageball auf der Haut ruhen lassen.
    .hook = Die Spitze des Hakens auf der Haut ruhen lassen.
    .pincer = Den Muskel zwischen Daumen und Finger nehmen.
    .say = { $contact }: liegt ruhig auf der Haut.
phase-sink = Einsinken
    .text = Mit dem Ausatmen langsam einsinken.
    .say = Der Druck nimmt beim Ausatmen langsam zu.
phase-hold = Halten
    .text = Bleiben. Atmen. Dem Schmerz Zeit lassen.
    .say = Halten mit { $force } Newton. Der Druckschmerz liegt bei { $discomfort } von 10. Bei langsamem Atmen lässt er nach.
phase-release = Lösen
    .text = Über einen ganzen Atemzug nachgeben.
    .say = Der Druck lässt über einen Atemzug nach.
phase-rest = Pause
    .text = Eine kurze Pause. Atmen Sie.
    .say = Pause vor dem nächsten Drücken.
phase-lengthen = Dehnen
    .say = Der Druck ist vorbei. Der Muskel wird sanft gedehnt.
phase-done = Fertig
    .text = Mit „Abspielen“ noch einmal ansehen. In der Behandlung würden Sie jetzt gefragt, wie sich die Stelle anfühlt.
cycle = Durchgang { $cycle } von { $cycles }
gauge-force = Kraft
gauge-force-value = { $force } N
gauge-pressure-value = { $pressure } kg/cm²
gauge-discomfort = Druckschmerz
gauge-ceiling = max. { $ceiling } von 10
gauge-tell = jetzt sagen
dials-label = Kraft, Druckschmerz und Atmung
gauge-force-words = { $force } Newton, { $pressure } Kilogramm pro Quadratzentimeter
gauge-discomfort-words = { $value } von 10. Die Grenze ist { $ceiling }.
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
say-selected = { $name }, { $muscle }, Seite: { $side }. Sie können den Schmerz hier spüren: { $regions }.
say-cleared = Kein Punkt ist gewählt.
say-view = Ansicht: { $view }.
say-orbit = { $from ->
    [front] Blick von vorn
    [front-left] Blick von vorn links
    [left] Blick von links
    [back-left] Blick von hinten links
    [back] Blick von hinten
    [back-right] Blick von hinten rechts
    [right] Blick von rechts
   *[front-right] Blick von vorn rechts
}{ $height ->
    [above] , von oben
    [below] , von unten
   *[level] {""}
}{ $size ->
    [close] , ganz nah
    [near] , nah
   *[whole] {""}
}.
say-results = { $count ->
    [0] Kein bekannter Punkt strahlt dorthin aus.
    [one] 1 Punkt passt.
   *[other] { $count } Punkte passen.
} { $best }
say-best = Am besten passt { $name }.
say-demo-stopped = Die Demonstration ist beendet.
say-ready = Der 3D-Körper ist bereit.
say-shared = Ein Link zu dieser Ansicht wurde kopiert.

## The card of a point
point-more = Mehr über diesen Punkt
dials-next = Andere Anzeige zeigen
map-felt = { $face }: Auch dort ist der Schmerz dieses Punktes zu spüren
inset-pressed = Hier gedrückt
inset-felt = Hier gespürt
inset-here = Sie sind hier
