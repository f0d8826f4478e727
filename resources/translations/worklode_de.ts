<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>DialogButtons</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>Before (%1): withheld, it is about too few associates</source>
        <translation>Davor (%1): zurückgehalten, es geht um zu wenige</translation>
    </message>
    <message>
        <source>Before (%1): no shifts to compare with</source>
        <translation>Davor (%1): keine Schichten zum Vergleich</translation>
    </message>
    <message>
        <source>Now (%1): %2</source>
        <translation>Jetzt (%1): %2</translation>
    </message>
    <message>
        <source>Before (%1): %2</source>
        <translation>Davor (%1): %2</translation>
    </message>
    <message>
        <source>Definitions §4</source>
        <translation>Definitionen §4</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>with a shift</source>
        <translation>mit einer Schicht</translation>
    </message>
    <message>
        <source>Distinct people with at least one shift in scope</source>
        <translation>Verschiedene Menschen mit mindestens einer Schicht im Umfang</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>on 1 workday</source>
        <translation>an 1 Arbeitstag</translation>
    </message>
    <message>
        <source>on %1 workdays</source>
        <translation>an %1 Arbeitstagen</translation>
    </message>
    <message>
        <source>Stretches of activity without a gap of over 4 h; workdays are their distinct dates</source>
        <translation>Strecken von Tätigkeit ohne eine Lücke über 4 h; Arbeitstage sind ihre verschiedenen Tage</translation>
    </message>
    <message>
        <source>Definitions §3</source>
        <translation>Definitionen §3</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>Aufgezeichnete Zeit</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>Production + Other Work + Non Work + Unknown + Idle
= %1 + %2 + %3 + %4 + %5 = %6</source>
        <translation>Produktion + Andere Arbeit + Keine Arbeit + Unbekannt + Leerlauf
= %1 + %2 + %3 + %4 + %5 = %6</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>%1 of active</source>
        <translation>%1 der aktiven Zeit</translation>
    </message>
    <message>
        <source>Production ÷ total = %1 ÷ %2 = %3
Active production: Production ÷ (total − idle) = %4</source>
        <translation>Produktion ÷ Gesamt = %1 ÷ %2 = %3
Aktive Produktion: Produktion ÷ (Gesamt − Leerlauf) = %4</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Idle and locked time within shifts ÷ total = %1 ÷ %2 = %3</source>
        <translation>Leerlauf und gesperrte Zeit in Schichten ÷ Gesamt = %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>weniger ist besser</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>(100 − friction) × (Production + Other Work) ÷ (total − idle)
= (100 − %1) × %2 ÷ %3 = %4</source>
        <translation>(100 − Reibung) × (Produktion + Andere Arbeit) ÷ (Gesamt − Leerlauf)
= (100 − %1) × %2 ÷ %3 = %4</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>of goal</source>
        <translation>des Ziels</translation>
    </message>
    <message>
        <source>no goal is set</source>
        <translation>kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>Production ÷ (shift length × goal %), over the shifts in units with a goal
Shift length in all: %1; attained: %2</source>
        <translation>Produktion ÷ (Schichtlänge × Ziel %), über die Schichten in Einheiten mit Ziel
Schichtlänge insgesamt: %1; erreicht: %2</translation>
    </message>
    <message>
        <source>Production ÷ (shift length × goal %). No unit in scope has a goal</source>
        <translation>Produktion ÷ (Schichtlänge × Ziel %). Keine Einheit im Umfang hat ein Ziel</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>Hours in range × workdays per year ÷ observed workdays
= %1 × %2 ÷ %3 = %4</source>
        <translation>Stunden im Zeitraum × Arbeitstage im Jahr ÷ beobachtete Arbeitstage
= %1 × %2 ÷ %3 = %4</translation>
    </message>
    <message>
        <source>Definitions §4 and §6</source>
        <translation>Definitionen §4 und §6</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Annualized hours ÷ %1 h = %2</source>
        <translation>Jahresstunden ÷ %1 h = %2</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>Annualized hours × hourly cost of each unit × automatable share of the type = %1</source>
        <translation>Jahresstunden × Stundenkosten jeder Einheit × automatisierbarer Anteil der Art = %1</translation>
    </message>
    <message>
        <source>Annualized hours × hourly cost × automatable share. No unit in scope has an hourly cost, or nothing is automatable</source>
        <translation>Jahresstunden × Stundenkosten × automatisierbarer Anteil. Keine Einheit im Umfang hat Stundenkosten, oder nichts ist automatisierbar</translation>
    </message>
    <message>
        <source>%1 ÷ total = %2 ÷ %3 = %4</source>
        <translation>%1 ÷ Gesamt = %2 ÷ %3 = %4</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Errors: 25 × min(1, %1 error keys ÷ %2 keys ÷ 0.20) = %3</source>
        <translation>Fehler: 25 × min(1; %1 Korrekturtasten ÷ %2 Tasten ÷ 0,20) = %3</translation>
    </message>
    <message>
        <source>Clipboard: 25 × min(1, %1 cuts, copies, pastes ÷ %2 active minutes ÷ 6) = %3</source>
        <translation>Zwischenablage: 25 × min(1; %1-mal ausgeschnitten, kopiert, eingefügt ÷ %2 aktive Minuten ÷ 6) = %3</translation>
    </message>
    <message>
        <source>Switching: 25 × min(1, %1 switches ÷ %2 active minutes ÷ 10) = %3</source>
        <translation>Wechsel: 25 × min(1; %1 Wechsel ÷ %2 aktive Minuten ÷ 10) = %3</translation>
    </message>
    <message>
        <source>Waste: 25 × min(1, (%1 idle + %2 Non Work) ÷ %3 total ÷ 0.50) = %4</source>
        <translation>Verlust: 25 × min(1; (%1 Leerlauf + %2 Keine Arbeit) ÷ %3 gesamt ÷ 0,50) = %4</translation>
    </message>
    <message>
        <source>Friction: %1 of 100</source>
        <translation>Reibung: %1 von 100</translation>
    </message>
    <message>
        <source>(100 − %1 friction) × (%2 Production + %3 Other Work) ÷ (%4 total − %5 idle) = %6</source>
        <translation>(100 − %1 Reibung) × (%2 Produktion + %3 Andere Arbeit) ÷ (%4 gesamt − %5 Leerlauf) = %6</translation>
    </message>
    <message>
        <source>%1 Production ÷ %2 total = %3</source>
        <translation>%1 Produktion ÷ %2 gesamt = %3</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
</context>
<context>
    <name>MaskTester</name>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation>eingebaute Regeln</translation>
    </message>
</context>
<context>
    <name>PatternPictures</name>
    <message>
        <source>Other applications</source>
        <translation>Andere Anwendungen</translation>
    </message>
    <message>
        <source>%1 → %2
%3 occurrences, %4 pastes, %5 associates
%6 counted (%7 of Copy and paste)
Definitions §6: time of the paste slices by their share of pastes, and of each copy slice once</source>
        <translation>%1 → %2
%3 Vorkommen, %4-mal eingefügt, %5 Mitarbeitende
%6 gezählt (%7 von Copy and paste)
Definitionen §6: Zeit der Abschnitte mit Einfügen nach dessen Anteil, und jedes Abschnitts mit Kopieren einmal</translation>
    </message>
    <message>
        <source>%1 → %2
%3 switches, then %4 there (%5 each)</source>
        <translation>%1 → %2
%3 Wechsel, dann %4 dort (je %5)</translation>
    </message>
    <message>
        <source>%1 associates</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>Definitions §3 and §4: consecutive visits with different applications</source>
        <translation>Definitionen §3 und §4: aufeinanderfolgende Besuche verschiedener Anwendungen</translation>
    </message>
    <message>
        <source>%1, %2:00–%3:00</source>
        <translation>%1, %2:00–%3:00 {1,?}</translation>
    </message>
    <message>
        <source>Friction %1 = errors %2 + clipboard %3 + switching %4 + waste %5 (each 0–25)</source>
        <translation>Reibung %1 = Fehler %2 + Zwischenablage %3 + Wechsel %4 + Verschwendung %5 (je 0–25)</translation>
    </message>
    <message>
        <source>Score %1; %2 active, %3 idle; %4 switches; %5 associates</source>
        <translation>Wertung %1; %2 aktiv, %3 Leerlauf; %4 Wechsel; %5 Mitarbeitende</translation>
    </message>
    <message>
        <source>Definitions §4: local hours; counters go to the hour of the slice&apos;s start</source>
        <translation>Definitionen §4: örtliche Stunden; Zählungen gehören zur Stunde, in der der Abschnitt beginnt</translation>
    </message>
    <message>
        <source>%1 smaller flows: %2 occurrences, %3 counted</source>
        <translation>%1 kleinere Flüsse: %2 Vorkommen, %3 gezählt</translation>
    </message>
    <message>
        <source>%1: a switch always goes to another application</source>
        <translation>%1: Ein Wechsel geht immer zu einer anderen Anwendung</translation>
    </message>
    <message>
        <source>%1 → %2: none</source>
        <translation>%1 → %2: keine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Friction (0–100)</source>
        <translation>Reibung (0–100)</translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>Wertung (0–100)</translation>
    </message>
    <message>
        <source>Production (%)</source>
        <translation>Produktion (%)</translation>
    </message>
    <message>
        <source>Idle (%)</source>
        <translation>Leerlauf (%)</translation>
    </message>
    <message>
        <source>Active time (h)</source>
        <translation>Aktive Zeit (h)</translation>
    </message>
    <message>
        <source>Switches per active minute</source>
        <translation>Wechsel je aktiver Minute</translation>
    </message>
    <message>
        <source>nobody at work, or withheld</source>
        <translation>niemand bei der Arbeit, oder zurückgehalten</translation>
    </message>
    <message>
        <source>%1, %2:00: nobody at work, or too few to be shown</source>
        <translation>%1, %2:00: niemand bei der Arbeit, oder zu wenige, um gezeigt zu werden</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour (local time of each associate)</source>
        <translation>Stunde (Ortszeit jeder Person)</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Everybody in scope</source>
        <translation>Alle im Bereich</translation>
    </message>
    <message>
        <source>%1 chosen associates</source>
        <translation>%1 ausgewählte Mitarbeitende</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1 slices in %2 segments, until %3</source>
        <translation>%1 Abschnitte in %2 Segmenten, bis %3</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Anonymous View: pseudonyms, and nothing about small groups</source>
        <translation>Anonyme Sicht: Pseudonyme, und nichts über kleine Gruppen</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Gesehen als</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>%1 collectors that are in no team</source>
        <translation>%1 Datensammler, die in keinem Team sind</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>How work was done</source>
        <translation>Wie gearbeitet wurde</translation>
    </message>
    <message>
        <source>Counts only: what is typed is never recorded. Every figure is defined at the end of this report and can be computed again from the same data with worklodectl.</source>
        <translation>Nur Anzahlen: Was getippt wird, wird nie aufgezeichnet. Jede Zahl ist am Ende dieses Berichts erklärt und lässt sich mit worklodectl aus denselben Daten neu berechnen.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Off computer</source>
        <translation>Nicht am Computer</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Örtliche Tageszeit</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitachse vom %1</translation>
    </message>
    <message>
        <source>Nobody in scope has a shift on that day.</source>
        <translation>Niemand im Bereich hat an diesem Tag eine Schicht.</translation>
    </message>
    <message>
        <source>Each associate&apos;s day in their own local time. Gaps: no data.</source>
        <translation>Der Tag aller Mitarbeitenden in ihrer eigenen Ortszeit. Lücken: keine Daten.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>A closed stretch of one desktop session in which one application and screen had the focus, or nobody worked. What is recorded of it is how many keys, error keys, clicks, scroll actions, cuts, copies and pastes there were; never which.</source>
        <translation>Ein abgeschlossenes Stück einer Arbeitssitzung, in dem eine Anwendung und Maske vorne war oder niemand arbeitete. Aufgezeichnet wird, wie viele Tasten, Korrekturtasten, Klicks, Bildläufe, Ausschneide-, Kopier- und Einfügevorgänge es gab; nie welche.</translation>
    </message>
    <message>
        <source>No counted input for longer than the threshold (60 s unless set otherwise). Locked, asleep or disconnected counts as idle too. Time that the associate explained with an off-computer code does not.</source>
        <translation>Länger als die Schwelle (60 s, wenn nicht anders eingestellt) keine gezählte Eingabe. Auch gesperrt, im Ruhezustand oder getrennt zählt als untätig; Zeit, die mit einem Code als Arbeit ohne Computer erklärt wurde, nicht.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Production, Other Work, Non Work or Unknown: of an application, as the catalog had it at that time.</source>
        <translation>Production, Other Work, Non Work oder Unknown: die einer Anwendung, wie der Katalog sie zu jener Zeit hatte.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>An associate&apos;s activity without a gap of more than 4 hours. Its date is the local date of its start.</source>
        <translation>Tätigkeit einer Person ohne Lücke von mehr als 4 Stunden. Ihr Datum ist das örtliche Datum ihres Beginns.</translation>
    </message>
    <message>
        <source>Visit, switch</source>
        <translation>Besuch, Wechsel</translation>
    </message>
    <message>
        <source>A visit is an unbroken stay in one application and screen; a switch is a change from one application to another.</source>
        <translation>Ein Besuch ist ein ununterbrochener Aufenthalt in einer Anwendung und Maske, ein Wechsel der Übergang von einer Anwendung zu einer anderen.</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Production + Other Work + Non Work + Unknown + idle. Two sessions at work at once count twice.</source>
        <translation>Production + Other Work + Non Work + Unknown + untätig. Zwei gleichzeitige Sitzungen zählen doppelt.</translation>
    </message>
    <message>
        <source>Production %</source>
        <translation>Production %</translation>
    </message>
    <message>
        <source>Production time of the total. Without idle: active production %.</source>
        <translation>Anteil von Production an der Gesamtzeit. Ohne Untätigkeit: aktive Production %.</translation>
    </message>
    <message>
        <source>Waste %</source>
        <translation>Verlust %</translation>
    </message>
    <message>
        <source>Idle and Non Work of the total.</source>
        <translation>Anteil von Untätigkeit und Non Work an der Gesamtzeit.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Backspace and Delete of all keys.</source>
        <translation>Anteil von Rücktaste und Entfernen an allen Tasten.</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>0 to 100, up to 25 each for error keys (full at 20 %), cuts, copies and pastes (6 a minute), switches (10 a minute) and waste (50 %).</source>
        <translation>0 bis 100, je bis zu 25 für Korrekturtasten (voll bei 20 %), Ausschneiden, Kopieren und Einfügen (6 je Minute), Wechsel (10 je Minute) und Verlust (50 %).</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>(100 − friction) times the share of Production and Other Work in the time that is not idle.</source>
        <translation>(100 − Reibung) mal dem Anteil von Production und Other Work an der nicht untätigen Zeit.</translation>
    </message>
    <message>
        <source>Goal attainment</source>
        <translation>Zielerreichung</translation>
    </message>
    <message>
        <source>Production time of shift length times the unit&apos;s goal.</source>
        <translation>Anteil von Production an Schichtlänge mal Ziel der Einheit.</translation>
    </message>
    <message>
        <source>Annualized hours</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>Hours in scope × 260 workdays a year (unless set otherwise) ÷ observed workdays.</source>
        <translation>Stunden im Bereich × 260 Arbeitstage im Jahr (wenn nicht anders eingestellt) ÷ beobachtete Arbeitstage.</translation>
    </message>
    <message>
        <source>FTE, value</source>
        <translation>FTE, Wert</translation>
    </message>
    <message>
        <source>FTE: annualized hours ÷ 2,080 (unless set otherwise). Value: annualized hours × the unit&apos;s hourly cost × the share that could be automated.</source>
        <translation>FTE: Stunden im Jahr ÷ 2.080 (wenn nicht anders eingestellt). Wert: Stunden im Jahr × Stundenkosten der Einheit × automatisierbarer Anteil.</translation>
    </message>
    <message>
        <source>A pattern that costs time, such as long idle, copying between applications or many error keys, with thresholds that the catalog sets. Times of different opportunities overlap and are never added up.</source>
        <translation>Ein Muster, das Zeit kostet, etwa lange Untätigkeit, Kopieren zwischen Anwendungen oder viele Korrekturtasten, mit Schwellen aus dem Katalog. Zeiten verschiedener Chancen überschneiden sich und werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Task, instance</source>
        <translation>Aufgabe, Durchlauf</translation>
    </message>
    <message>
        <source>A task begins and ends at places that the catalog names; each run from a begin to an end is an instance, complete or abandoned. Times, variations and associates are of complete instances.</source>
        <translation>Eine Aufgabe beginnt und endet an Stellen, die der Katalog nennt; jeder Weg vom Beginn zum Ende ist ein Durchlauf, vollständig oder abgebrochen. Zeiten, Varianten und Mitarbeitende sind die der vollständigen.</translation>
    </message>
    <message>
        <source>Variation, best variation</source>
        <translation>Variante, beste Variante</translation>
    </message>
    <message>
        <source>Instances with the same sequence of steps. The best one has the lowest median active time among those with steps, at least 5 instances and 3 associates.</source>
        <translation>Durchläufe mit derselben Folge von Schritten. Die beste hat die kleinste mittlere aktive Zeit (Median) unter denen mit Schritten, mindestens 5 Durchläufen und 3 Mitarbeitenden.</translation>
    </message>
    <message>
        <source>Path diversity</source>
        <translation>Vielfalt der Wege</translation>
    </message>
    <message>
        <source>0 where all instances go the same way, 100 where each goes its own.</source>
        <translation>0, wo alle Durchläufe denselben Weg gehen, 100, wo jeder seinen eigenen geht.</translation>
    </message>
    <message>
        <source>Median, 90 %</source>
        <translation>Median, 90 %</translation>
    </message>
    <message>
        <source>The middle value, and the one that nine in ten do not exceed; between two values in proportion.</source>
        <translation>Der mittlere Wert, und der, den neun von zehn nicht überschreiten; zwischen zwei Werten anteilig.</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Wer zu sehen ist</translation>
    </message>
    <message>
        <source>Only what lies below the viewer&apos;s place in the organisation. Anonymous Views show pseudonyms and nothing about fewer than five associates (unless set otherwise).</source>
        <translation>Nur was unter der eigenen Stelle in der Organisation liegt. Anonyme Sichten zeigen Pseudonyme und nichts über weniger als fünf Mitarbeitende (wenn nicht anders eingestellt).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>In short; § numbers are those of Worklode&apos;s definitions, which say it in full.</source>
        <translation>In Kürze; die §-Nummern sind die von Worklodes Definitionen, die es vollständig sagen.</translation>
    </message>
    <message>
        <source>%1 h a year · %2 FTE · %3 occurrences · %4 associates</source>
        <translation>%1 h im Jahr · %2 FTE · %3 Vorkommen · %4 Mitarbeitende</translation>
    </message>
    <message>
        <source>Where: time by application (h:mm:ss)</source>
        <translation>Wo: Zeit nach Anwendung (h:mm:ss)</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Ranked by the hours they would take in a year. One second may stand in several of them: their times are never added up.</source>
        <translation>Geordnet nach den Stunden, die sie in einem Jahr kosten. Eine Sekunde kann in mehreren stehen: Ihre Zeiten werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Nothing in this scope and range counts as an opportunity.</source>
        <translation>Nichts in diesem Bereich und Zeitraum zählt als Chance.</translation>
    </message>
    <message>
        <source>Annualized hours (h a year)</source>
        <translation>Stunden im Jahr (h)</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Worklode: %1</source>
        <translation>Worklode: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Nichts aufzulisten.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; the workstation and worklodectl list all.</source>
        <translation>Die ersten %1 von %2 Zeilen; die Arbeitsstation und worklodectl zeigen alle.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Other Work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>Non Work</source>
        <translation>Keine Arbeit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>with a shift in scope</source>
        <translation>mit einer Schicht im Bereich</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>on %1 workdays</source>
        <translation>an %1 Arbeitstagen</translation>
    </message>
    <message>
        <source>h:mm:ss, machine time</source>
        <translation>h:mm:ss, Maschinenzeit</translation>
    </message>
    <message>
        <source>%1 without idle</source>
        <translation>%1 ohne Untätigkeit</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>idle and Non Work</source>
        <translation>untätig und Non Work</translation>
    </message>
    <message>
        <source>Friction (0–100)</source>
        <translation>Reibung (0–100)</translation>
    </message>
    <message>
        <source>its four parts below</source>
        <translation>die vier Teile darunter</translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>Wertung (0–100)</translation>
    </message>
    <message>
        <source>the higher the better</source>
        <translation>je höher, desto besser</translation>
    </message>
    <message>
        <source>error keys of all keys</source>
        <translation>Korrekturtasten an allen Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 clicks</source>
        <translation>%1 Klicks</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>between applications</source>
        <translation>zwischen Anwendungen</translation>
    </message>
    <message>
        <source>of the units&apos; production goals</source>
        <translation>der Ziele der Einheiten</translation>
    </message>
    <message>
        <source>Friction %1 = error keys %2 + clipboard %3 + switching %4 + waste %5, each 0–25.</source>
        <translation>Reibung %1 = Korrekturtasten %2 + Zwischenablage %3 + Wechsel %4 + Verlust %5, je 0–25.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>There is no shift in this scope and range.</source>
        <translation>In diesem Bereich und Zeitraum gibt es keine Schicht.</translation>
    </message>
    <message>
        <source>Time by category (h:mm:ss; share of the total)</source>
        <translation>Zeit nach Kategorie (h:mm:ss; Anteil an der Gesamtzeit)</translation>
    </message>
    <message>
        <source>Active time by hour of the day, each in the associate&apos;s own time (h:mm:ss)</source>
        <translation>Aktive Zeit nach Tagesstunde, je in der Ortszeit der Mitarbeitenden (h:mm:ss)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Off-computer codes</source>
        <translation>Codes für Abwesenheit</translation>
    </message>
    <message>
        <source>and %1 more steps</source>
        <translation>und %1 weitere Schritte</translation>
    </message>
    <message>
        <source>No best variation: none has steps, 5 instances and 3 associates.</source>
        <translation>Keine beste Variante: Keine hat Schritte, 5 Durchläufe und 3 Mitarbeitende.</translation>
    </message>
    <message>
        <source>Best variation</source>
        <translation>Beste Variante</translation>
    </message>
    <message>
        <source>%1 instances of %2 associates; median active time %3, of all complete instances %4</source>
        <translation>%1 Durchläufe von %2 Mitarbeitenden; aktive Zeit im Median %3, aller vollständigen %4</translation>
    </message>
    <message>
        <source>The commonest of %1 variations</source>
        <translation>Die häufigsten von %1 Varianten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>%1 associates</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>Median active time</source>
        <translation>Aktive Zeit (Median)</translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation>90 % innerhalb von %1</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>Total active</source>
        <translation>Aktiv insgesamt</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <translation>%1 untätig</translation>
    </message>
    <message>
        <source>0 always alike, 100 never</source>
        <translation>0 immer gleich, 100 nie</translation>
    </message>
    <message>
        <source>No complete instance in this scope and range.</source>
        <translation>Kein vollständiger Durchlauf in diesem Bereich und Zeitraum.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The catalog defines no task that is enabled.</source>
        <translation>Der Katalog hat keine eingeschaltete Aufgabe.</translation>
    </message>
</context>
<context>
    <name>TaskDifferences</name>
    <message>
        <source>%1 is %2 faster than %4 (median active time).</source>
        <translation>%1: um %2 schneller als %4 (Median der aktiven Zeit).</translation>
    </message>
    <message>
        <source>%1 completes %2 percentage points more of its instances than %4.</source>
        <translation>%1: schließt um %2 Prozentpunkte mehr Instanzen ab als %4.</translation>
    </message>
    <message>
        <source>%1 skips %3 (%2 a time in %4).</source>
        <translation>%1: kommt ohne %3 aus (je %2 in %4).</translation>
    </message>
    <message>
        <source>%1 takes %2 longer in %3 than %4.</source>
        <translation>%1: braucht %2 länger in %3 als %4.</translation>
    </message>
    <message>
        <source>%1 goes to %3 %2 more times than %4.</source>
        <translation>%1: geht %2-mal öfter zu %3 als %4.</translation>
    </message>
    <message>
        <source>%1 has %2 more switches than %4.</source>
        <translation>%1: %2 mehr Wechsel als %4.</translation>
    </message>
    <message>
        <source>%1 has %2 more error keys than %4.</source>
        <translation>%1: %2 mehr Fehlertasten als %4.</translation>
    </message>
    <message>
        <source>%1 has %2 more cuts, copies and pastes than %4.</source>
        <translation>%1: %2 mehr Ausschneiden, Kopieren und Einfügen als %4.</translation>
    </message>
    <message>
        <source>%1 has %2 more clicks than %4.</source>
        <translation>%1: %2 mehr Klicks als %4.</translation>
    </message>
    <message>
        <source>%1 has %2 more keys than %4.</source>
        <translation>%1: %2 mehr Tasten als %4.</translation>
    </message>
    <message>
        <source>%1 has %2 more scrolls than %4.</source>
        <translation>%1: %2-mal mehr Blättern als %4.</translation>
    </message>
    <message>
        <source>Complete instances</source>
        <translation>Abgeschlossene Instanzen</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Median active time</source>
        <translation>Aktive Zeit (Median)</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Switches an instance</source>
        <translation>Wechsel je Instanz</translation>
    </message>
    <message>
        <source>Keys an instance</source>
        <translation>Tasten je Instanz</translation>
    </message>
    <message>
        <source>Error keys an instance</source>
        <translation>Fehlertasten je Instanz</translation>
    </message>
    <message>
        <source>Clicks an instance</source>
        <translation>Klicks je Instanz</translation>
    </message>
    <message>
        <source>Cuts, copies, pastes an instance</source>
        <translation>Ausschneiden, Kopieren, Einfügen je Instanz</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Nothing differs enough to be worth a sentence.</source>
        <translation>Nichts unterscheidet sich so, dass es einen Satz wert wäre.</translation>
    </message>
    <message>
        <source>The best variation</source>
        <translation>Die beste Variante</translation>
    </message>
    <message>
        <source>Variation %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>the best variation</source>
        <translation>die beste Variante</translation>
    </message>
    <message>
        <source>variation %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>dieser Zeitraum</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>der Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>TaskGuide</name>
    <message>
        <source>on entering %1</source>
        <translation>beim Betreten von %1</translation>
    </message>
    <message>
        <source>on leaving %1</source>
        <translation>beim Verlassen von %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Going back to %1: %2 of the instances do, and typically take %3 longer.</source>
        <translation>Zurückgehen zu %1: %2 der Instanzen tun das und dauern meist %3 länger.</translation>
    </message>
    <message>
        <source>Opening %1: %2 of the instances do, and typically take %3 longer.</source>
        <translation>Öffnen von %1: %2 der Instanzen tun das und dauern meist %3 länger.</translation>
    </message>
    <message>
        <source>when the associate starts it</source>
        <translation>wenn sie gestartet wird</translation>
    </message>
    <message>
        <source>when the associate stops it</source>
        <translation>wenn sie beendet wird</translation>
    </message>
    <message>
        <source>Rests on %1 instances by %2 associates, %3 of the %4 complete ones.</source>
        <translation>Beruht auf %1 Instanzen von %2 Mitarbeitenden, %3 der %4 abgeschlossenen.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 (this desktop)</source>
        <translation>%1 (dieser Desktop)</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Örtliche Tageszeit</translation>
    </message>
    <message>
        <source>1 shift</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <source>%1 shifts</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>No shifts here. Choose another day or associate.</source>
        <translation>Hier sind keine Schichten. Einen anderen Tag oder eine andere Person wählen.</translation>
    </message>
</context>
<context>
    <name>UsageModel</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation>Rollschritte</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Pastes</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>worklode</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>web host</source>
        <translation>Web-Host</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Screen rules: all on</source>
        <translation>Bildschirmregeln: alle an</translation>
    </message>
    <message>
        <source>Screen rules: at least one is off</source>
        <translation>Bildschirmregeln: mindestens eine ist aus</translation>
    </message>
    <message>
        <source>No screen rules</source>
        <translation>Keine Bildschirmregeln</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Raw ids</source>
        <translation>Rohkennungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Active time of everybody in the range</source>
        <translation>Aktive Zeit aller im Zeitraum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Associates who used it in the range</source>
        <translation>Wer sie im Zeitraum benutzte</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Primary id</source>
        <translation>Hauptkennung</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>Weitere Kennungen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>only the built-in rules</source>
        <translation>nur die eingebauten Regeln</translation>
    </message>
    <message>
        <source>built-in default</source>
        <translation>eingebaute Vorgabe</translation>
    </message>
    <message>
        <source>%1, of the collector itself</source>
        <translation>%1, des Kollektors selbst</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>collects</source>
        <translation>sammelt</translation>
    </message>
    <message>
        <source>no data collection</source>
        <translation>keine Datensammlung</translation>
    </message>
    <message>
        <source>idle after %1 s</source>
        <translation>Leerlauf nach %1 s</translation>
    </message>
    <message>
        <source>asks after absences</source>
        <translation>fragt nach Abwesenheiten</translation>
    </message>
    <message>
        <source>never asks</source>
        <translation>fragt nie</translation>
    </message>
    <message>
        <source>absence from %1 s on</source>
        <translation>Abwesenheit ab %1 s</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>nothing: all from above</source>
        <translation>nichts: alles von oben</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setzt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units that it is assigned to</source>
        <translation>Einheiten, denen sie zugeordnet ist</translation>
    </message>
    <message>
        <source>Collectors</source>
        <translation>Kollektoren</translation>
    </message>
    <message>
        <source>Collectors that it is assigned to themselves</source>
        <translation>Kollektoren, denen sie selbst zugeordnet ist</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No data collection</source>
        <translation>Keine Datensammlung</translation>
    </message>
    <message>
        <source>Collects, or leaves it to the units above</source>
        <translation>Sammelt, oder überlässt es den Einheiten darüber</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>without counters</source>
        <translation>ohne Zählungen</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value in force</source>
        <translation>Wert, der gilt</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>(no screen)</source>
        <translation>(kein Bildschirm)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Complete before</source>
        <translation>Vollständig vorher</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Error keys</source>
        <translation>Fehlertasten</translation>
    </message>
    <message>
        <source>Share of all keys</source>
        <translation>Anteil aller Tasten</translation>
    </message>
    <message>
        <source>Times a shift</source>
        <translation>Mal je Schicht</translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation>Rollschritte</translation>
    </message>
    <message>
        <source>Scrolls a minute</source>
        <translation>Rollschritte je Minute</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>dead: matches nothing</source>
        <translation>tot: passt auf nichts</translation>
    </message>
    <message>
        <source>an earlier rule takes it all</source>
        <translation>eine frühere Regel nimmt alles</translation>
    </message>
    <message>
        <source>an earlier rule takes some</source>
        <translation>eine frühere Regel nimmt einiges</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>as the title</source>
        <translation>wie der Titel</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Operated by the associate</source>
        <translation>Von Hand bedient</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Equal applications</source>
        <translation>Gleiche Anwendungen</translation>
    </message>
    <message>
        <source>Unequal applications</source>
        <translation>Ungleiche Anwendungen</translation>
    </message>
    <message>
        <source>Equal screens</source>
        <translation>Gleiche Bildschirme</translation>
    </message>
    <message>
        <source>Unequal screens</source>
        <translation>Ungleiche Bildschirme</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>&lt;1 s</source>
        <translation>&lt;1 s</translation>
    </message>
    <message>
        <source>%1 h/yr</source>
        <translation>%1 h/Jahr</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 VZÄ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>no days</source>
        <translation>keine Tage</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 (%2 error keys)</source>
        <translation>%1 (%2 Fehlertasten)</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Copied, pasted</source>
        <translation>Kopiert, eingefügt</translation>
    </message>
    <message>
        <source>%1 spans</source>
        <translation>%1 Balken</translation>
    </message>
    <message>
        <source>Mostly %1. Zoom in to see each.</source>
        <translation>Vor allem %1. Vergrößern zeigt jeden einzeln.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Other Work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>Non Work</source>
        <translation>Keine Arbeit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Off computer</source>
        <translation>Nicht am Computer</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Task, %1</source>
        <translation>Aufgabe, %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1 shift</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <source>%1 shifts</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Tasten</translation>
    </message>
    <message>
        <source>%1 clicks</source>
        <translation>%1 Klicks</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>Zoom in to see each.</source>
        <translation>Vergrößern zeigt jeden einzeln.</translation>
    </message>
    <message>
        <source>%1 opportunities</source>
        <translation>%1 Potenziale</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Taste</translation>
    </message>
    <message>
        <source>1 click</source>
        <translation>1 Klick</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>worklode::A</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change (h)</source>
        <translation>Änderung (h)</translation>
    </message>
</context>
<context>
    <name>worklode::AdminPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search in the section</source>
        <translation>Im Abschnitt suchen</translation>
    </message>
    <message>
        <source>Search sections</source>
        <translation>Abschnitte suchen</translation>
    </message>
    <message>
        <source>The catalog can be reached again</source>
        <translation>Der Katalog ist wieder erreichbar</translation>
    </message>
    <message>
        <source>Find a section</source>
        <translation>Abschnitt finden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Strg+Umschalt+F</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Your roles do not include the administration.</source>
        <translation>Ihre Rollen schließen die Verwaltung nicht ein.</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Als Version %1 gespeichert</translation>
    </message>
    <message>
        <source>Version %1 was saved by somebody else.</source>
        <translation>Version %1 wurde von jemand anderem gespeichert.</translation>
    </message>
    <message>
        <source>%1 saved version %2: %3</source>
        <translation>%1 speicherte Version %2: %3</translation>
    </message>
    <message>
        <source>%1. What you changed is kept here; saving is tried again as soon as the catalog answers.</source>
        <translation>%1. Was Sie geändert haben, bleibt hier; Speichern wird wieder versucht, sobald der Katalog antwortet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Leave them behind?</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind. Trotzdem verlassen?</translation>
    </message>
</context>
<context>
    <name>worklode::AnomaliesModel</name>
    <message>
        <source>In the data</source>
        <translation>In den Daten</translation>
    </message>
    <message>
        <source>How often it was seen when the data were read</source>
        <translation>Wie oft es beim Lesen der Daten gesehen wurde</translation>
    </message>
    <message>
        <source>In the last result</source>
        <translation>Im letzten Ergebnis</translation>
    </message>
    <message>
        <source>How often under the catalog and in the scope of the View that ran last</source>
        <translation>Wie oft unter dem Katalog und im Umfang der zuletzt gelaufenen Ansicht</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>worklode::AnomalyWords</name>
    <message>
        <source>A task&apos;s end was seen without its begin.</source>
        <translation>Das Ende einer Aufgabe wurde ohne ihren Anfang gesehen.</translation>
    </message>
    <message>
        <source>The place of a task&apos;s END was entered although no instance was open: work began before the shift, or END is visited for other reasons too.</source>
        <translation>Der Ort des ENDES einer Aufgabe wurde betreten, obwohl keine Instanz offen war: Die Arbeit begann vor der Schicht, oder er wird auch aus anderen Gründen besucht.</translation>
    </message>
    <message>
        <source>Look at the task&apos;s triggers in the administration; few are harmless, many mean that its BEGIN is too narrow.</source>
        <translation>Die Auslöser der Aufgabe in der Verwaltung ansehen; wenige sind harmlos, viele heißen, dass ihr ANFANG zu eng ist.</translation>
    </message>
    <message>
        <source>A task was started or stopped outside every shift.</source>
        <translation>Eine Aufgabe wurde außerhalb jeder Schicht gestartet oder beendet.</translation>
    </message>
    <message>
        <source>A mark was set by hand at a time without any activity of that associate.</source>
        <translation>Eine Marke wurde von Hand zu einer Zeit gesetzt, in der es keine Tätigkeit dieser Person gibt.</translation>
    </message>
    <message>
        <source>Nothing: the mark counts nowhere.</source>
        <translation>Nichts: Die Marke zählt nirgends.</translation>
    </message>
    <message>
        <source>A task was started or stopped that the catalog does not know.</source>
        <translation>Eine Aufgabe wurde gestartet oder beendet, die der Katalog nicht kennt.</translation>
    </message>
    <message>
        <source>Marks carry the task&apos;s name, and no overlay task of that name is in the catalog: it was renamed or removed.</source>
        <translation>Marken tragen den Namen der Aufgabe, und im Katalog ist keine von Hand bediente Aufgabe dieses Namens: Sie wurde umbenannt oder entfernt.</translation>
    </message>
    <message>
        <source>Add an overlay task of that name in the administration, or rename the one there is.</source>
        <translation>In der Verwaltung eine von Hand bediente Aufgabe dieses Namens anlegen, oder die vorhandene umbenennen.</translation>
    </message>
    <message>
        <source>Slices of one stream overlap; the later ones were left out.</source>
        <translation>Abschnitte eines Stroms überschneiden sich; die späteren wurden weggelassen.</translation>
    </message>
    <message>
        <source>Two sources wrote one stream at once, or the same work was imported under one name from two files.</source>
        <translation>Zwei Quellen schrieben zugleich einen Strom, oder dieselbe Arbeit wurde unter einem Namen aus zwei Dateien importiert.</translation>
    </message>
    <message>
        <source>Import each source under a stream of its own.</source>
        <translation>Jede Quelle unter einem eigenen Strom importieren.</translation>
    </message>
    <message>
        <source>A collector&apos;s clock went backwards; times follow its steady clock.</source>
        <translation>Die Uhr eines Kollektors ging rückwärts; die Zeiten folgen seiner stetigen Uhr.</translation>
    </message>
    <message>
        <source>Somebody, or the time service, set that computer&apos;s clock back.</source>
        <translation>Jemand, oder der Zeitdienst, hat die Uhr dieses Computers zurückgestellt.</translation>
    </message>
    <message>
        <source>Nothing, if it is rare; else look at that computer&apos;s time service.</source>
        <translation>Nichts, wenn es selten ist; sonst den Zeitdienst dieses Computers ansehen.</translation>
    </message>
    <message>
        <source>The desktop lost some input, so counts are too low.</source>
        <translation>Dem Desktop gingen Eingaben verloren, daher sind Zählungen zu niedrig.</translation>
    </message>
    <message>
        <source>The collector could not follow the desktop&apos;s events for a while, for want of processor time or permission.</source>
        <translation>Der Kollektor kam den Ereignissen des Desktops eine Zeit lang nicht nach, weil ihm Rechenzeit oder eine Erlaubnis fehlte.</translation>
    </message>
    <message>
        <source>See `worklode-collector --status` on that computer; its counts of that time are too low.</source>
        <translation>Auf diesem Computer „worklode-collector --status“ ansehen; seine Zählungen aus dieser Zeit sind zu niedrig.</translation>
    </message>
    <message>
        <source>Columns of typed values or contents were dropped on import.</source>
        <translation>Spalten mit getippten Werten oder Inhalten wurden beim Import weggelassen.</translation>
    </message>
    <message>
        <source>A file of another tool had columns with what people typed; the import keeps counts, never contents.</source>
        <translation>Die Datei eines anderen Werkzeugs hatte Spalten mit dem, was Menschen tippten; der Import behält Zählungen, nie Inhalte.</translation>
    </message>
    <message>
        <source>Nothing: that is as it should be.</source>
        <translation>Nichts: So soll es sein.</translation>
    </message>
    <message>
        <source>A collector stopped in the middle of a record; that record was cut off.</source>
        <translation>Ein Kollektor hielt mitten in einem Eintrag an; dieser Eintrag wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>That computer or its collector was ended hard while it was writing.</source>
        <translation>Dieser Computer oder sein Kollektor wurde hart beendet, während er schrieb.</translation>
    </message>
    <message>
        <source>Nothing: at most the slice at hand is lost.</source>
        <translation>Nichts: Höchstens der laufende Abschnitt ist verloren.</translation>
    </message>
    <message>
        <source>Slices were given up because the disk was full.</source>
        <translation>Abschnitte wurden aufgegeben, weil die Festplatte voll war.</translation>
    </message>
    <message>
        <source>The spool could not grow any more, and what came meanwhile was not kept.</source>
        <translation>Der Zwischenspeicher konnte nicht mehr wachsen, und was inzwischen kam, wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Make room on that computer&apos;s disk; what was given up cannot be had back.</source>
        <translation>Auf der Festplatte dieses Computers Platz schaffen; was aufgegeben wurde, ist nicht wiederzubekommen.</translation>
    </message>
</context>
<context>
    <name>worklode::ApplicationEditor</name>
    <message>
        <source>Tell the screens of this application apart</source>
        <translation>Bildschirme dieser Anwendung unterscheiden</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Programs or web hosts, separated by semicolons. *.example.com takes every host below example.com.</source>
        <translation>Programme oder Web-Hosts, durch Semikolon getrennt. *.example.com nimmt jeden Host unter example.com.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Raw ids</source>
        <translation>Rohkennungen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From a date on…</source>
        <translation>Ab einem Datum…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>An application needs a name.</source>
        <translation>Eine Anwendung braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 exists already: this one will be merged into it.</source>
        <translation>%1 gibt es schon: Diese hier wird damit zusammengelegt.</translation>
    </message>
</context>
<context>
    <name>worklode::ApplicationsSection</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Give raw ids a name people know, and say what kind of work each is. The dot shows the state of its screen rules.</source>
        <translation>Rohkennungen einen Namen geben, den Menschen kennen, und sagen, welche Art Arbeit jede ist. Der Punkt zeigt den Stand der Bildschirmregeln.</translation>
    </message>
    <message>
        <source>alias raw id category production unknown program web host board</source>
        <translation>Alias Rohkennung Kategorie Produktion unbekannt Programm Web Host Tafel</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>Keine Anwendungen hier</translation>
    </message>
    <message>
        <source>As soon as work is recorded or imported, every program and web host that was used appears here. With a filter on, this may simply mean that nothing is left to do.</source>
        <translation>Sobald Arbeit aufgezeichnet oder importiert ist, erscheint hier jedes Programm und jeder Web-Host, der benutzt wurde. Mit einem Filter kann es auch heißen, dass nichts mehr zu tun ist.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Web hosts</source>
        <translation>Web-Hosts</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>A column for each category: drag applications from one to another</source>
        <translation>Eine Spalte je Kategorie: Anwendungen von einer zur anderen ziehen</translation>
    </message>
    <message>
        <source>Range of the figures</source>
        <translation>Zeitraum der Zahlen</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Letzte 28 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Keys: 1 Production, 2 Other Work, 3 Non Work, 0 Unknown</source>
        <translation>Tasten: 1 Produktion, 2 Andere Arbeit, 3 Keine Arbeit, 0 Unbekannt</translation>
    </message>
    <message>
        <source>From a date on…</source>
        <translation>Ab einem Datum…</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Whether the screens of an application are told apart</source>
        <translation>Ob die Bildschirme einer Anwendung unterschieden werden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Screens on</source>
        <translation>Bildschirme an</translation>
    </message>
    <message>
        <source>Screens off</source>
        <translation>Bildschirme aus</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Opportunity tags of the selected applications</source>
        <translation>Potenzial-Kennzeichen der gewählten Anwendungen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <source>Shows the selected ones as one application</source>
        <translation>Zeigt die gewählten als eine Anwendung</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>Kennzeichen %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Kennzeichen %1 entfernen</translation>
    </message>
    <message>
        <source>Unknown: %1 of active time, goal ≤ 10 %</source>
        <translation>Unbekannt: %1 der aktiven Zeit, Ziel ≤ 10 %</translation>
    </message>
    <message>
        <source>Measuring the use of everything…</source>
        <translation>Die Nutzung von allem wird gemessen…</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>%1 suggestions</source>
        <translation>%1 Vorschläge</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Show all of them as</source>
        <translation>Alle zeigen als</translation>
    </message>
    <message>
        <source>Merge %1 applications into %2</source>
        <translation>%1 Anwendungen zu %2 zusammenlegen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 → %2 (like %3), %4</source>
        <translation>%1 → %2 (wie %3), %4</translation>
    </message>
    <message>
        <source>Merge by name</source>
        <translation>Nach Namen zusammenlegen</translation>
    </message>
    <message>
        <source>These raw ids have no application yet and are called nearly like one. Untick what does not belong together.</source>
        <translation>Diese Rohkennungen haben noch keine Anwendung und heißen fast wie eine. Was nicht zusammengehört, abwählen.</translation>
    </message>
    <message>
        <source>Merge %1 raw ids by name</source>
        <translation>%1 Rohkennungen nach Namen zusammenlegen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>worklode::AuditSection</name>
    <message>
        <source>Audit trail</source>
        <translation>Prüfspur</translation>
    </message>
    <message>
        <source>Who did what, in order. Entries are only ever added, and each seals the one before it.</source>
        <translation>Wer was tat, der Reihe nach. Einträge werden nur hinzugefügt, und jeder versiegelt den vor ihm.</translation>
    </message>
    <message>
        <source>log security hash chain export compliance</source>
        <translation>Protokoll Sicherheit Hash Kette Export Nachweis</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every save is noted here by itself, and so is every look behind a pseudonym.</source>
        <translation>Jedes Speichern wird hier von selbst vermerkt, und jeder Blick hinter ein Pseudonym.</translation>
    </message>
    <message>
        <source>The chain of hashes is whole: no entry was changed, removed or put in between.</source>
        <translation>Die Kette der Hashes ist ganz: Kein Eintrag wurde geändert, entfernt oder dazwischengesetzt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash davor</translation>
    </message>
</context>
<context>
    <name>worklode::BoxPlotChart</name>
    <message>
        <source>Durations side by side</source>
        <translation>Dauern nebeneinander</translation>
    </message>
    <message>
        <source>Complete instances</source>
        <translation>Abgeschlossene Instanzen</translation>
    </message>
    <message>
        <source>First quartile (25 % are shorter)</source>
        <translation>Erstes Quartil (25 % sind kürzer)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Third quartile (75 % are shorter)</source>
        <translation>Drittes Quartil (75 % sind kürzer)</translation>
    </message>
    <message>
        <source>Low whisker (shortest within 1.5 box lengths)</source>
        <translation>Unterer Whisker (kürzeste innerhalb von 1,5 Kastenlängen)</translation>
    </message>
    <message>
        <source>High whisker (longest within 1.5 box lengths)</source>
        <translation>Oberer Whisker (längste innerhalb von 1,5 Kastenlängen)</translation>
    </message>
    <message>
        <source>Beyond the whiskers</source>
        <translation>Jenseits der Whisker</translation>
    </message>
    <message>
        <source>Shortest and longest</source>
        <translation>Kürzeste und längste</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2 instances, median %3, half of them between %4 and %5</source>
        <translation>%1: %2 Instanzen, Median %3, die Hälfte zwischen %4 und %5</translation>
    </message>
    <message>
        <source>Nobody is shown one by one in this View.</source>
        <translation>In dieser Sicht wird niemand einzeln gezeigt.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>m:ss · line: median · box: the middle half · whiskers: up to 1.5 boxes</source>
        <translation>m:ss · Strich: Median · Kasten: mittlere Hälfte · Antennen: bis 1,5 Kästen</translation>
    </message>
</context>
<context>
    <name>worklode::Breadcrumb</name>
    <message>
        <source>View, scope and range</source>
        <translation>Ansicht, Umfang und Zeitraum</translation>
    </message>
    <message>
        <source>View: %1. Opens another one</source>
        <translation>Ansicht: %1. Öffnet eine andere</translation>
    </message>
    <message>
        <source>Scope: %1. Narrows it by unit</source>
        <translation>Umfang: %1. Grenzt ihn nach Einheit ein</translation>
    </message>
    <message>
        <source>Range: %1. Chooses another one</source>
        <translation>Zeitraum: %1. Wählt einen anderen</translation>
    </message>
</context>
<context>
    <name>worklode::BreakdownModel</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Time in range</source>
        <translation>Zeit im Zeitraum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
</context>
<context>
    <name>worklode::CatalogDraft</name>
    <message>
        <source>Discard all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>worklode::CategoryBoard</name>
    <message>
        <source>Search applications</source>
        <translation>Anwendungen suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Drag, or press 1 2 3 0, or Alt+Left and Alt+Right</source>
        <translation>Ziehen, oder 1 2 3 0, oder Alt+Links und Alt+Rechts</translation>
    </message>
    <message>
        <source>Nothing is left to be sorted.</source>
        <translation>Nichts ist mehr einzuordnen.</translation>
    </message>
    <message>
        <source>Nothing yet. Drag applications here.</source>
        <translation>Noch nichts. Anwendungen hierher ziehen.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>1 application is on the clipboard</source>
        <translation>1 Anwendung ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>%1 applications are on the clipboard</source>
        <translation>%1 Anwendungen sind in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>worklode::CategoryDateDialog</name>
    <message>
        <source>Category from a date on</source>
        <translation>Kategorie ab einem Datum</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>What was recorded before keeps its category.</source>
        <translation>Was davor aufgezeichnet wurde, behält seine Kategorie.</translation>
    </message>
</context>
<context>
    <name>worklode::CategoryWords</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Other Work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>Non Work</source>
        <translation>Keine Arbeit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>worklode::ChangeWords</name>
    <message>
        <source>client configuration</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>off-computer code</source>
        <translation>Code für Zeiten ohne Computer</translation>
    </message>
    <message>
        <source>opportunity tag</source>
        <translation>Potenzialmarke</translation>
    </message>
    <message>
        <source>tags of screen</source>
        <translation>Marken des Bildschirms</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>screen rule</source>
        <translation>Bildschirmregel</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>raw ids</source>
        <translation>rohe Kennungen</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>opportunity tags</source>
        <translation>Potenzialmarken</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>von Hand gestartet</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>via</source>
        <translation>über</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neubeginn</translation>
    </message>
    <message>
        <source>max gap</source>
        <translation>längste Pause</translation>
    </message>
    <message>
        <source>max duration</source>
        <translation>längste Dauer</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>excluded applications</source>
        <translation>ausgenommene Anwendungen</translation>
    </message>
    <message>
        <source>automatable share</source>
        <translation>automatisierbarer Anteil</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>min keys</source>
        <translation>mindestens Tasten</translation>
    </message>
    <message>
        <source>min seconds</source>
        <translation>mindestens Sekunden</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>übergeordnete Einheit</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>hourly cost</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>alternates</source>
        <translation>weitere Kennungen</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>default page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>own roles</source>
        <translation>eigene Rollen</translation>
    </message>
    <message>
        <source>access node</source>
        <translation>Zugriffsknoten</translation>
    </message>
    <message>
        <source>re-identification</source>
        <translation>Auflösen von Pseudonymen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>collection on or off</source>
        <translation>Aufzeichnung an oder aus</translation>
    </message>
    <message>
        <source>notice version</source>
        <translation>Version des Datenschutzhinweises</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>Zeit bis Leerlauf</translation>
    </message>
    <message>
        <source>off-computer prompts</source>
        <translation>Fragen nach Abwesenheit</translation>
    </message>
    <message>
        <source>off-computer prompt time</source>
        <translation>Abwesenheit bis zur Frage</translation>
    </message>
    <message>
        <source>private windows</source>
        <translation>private Fenster</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>Maskierungsregeln</translation>
    </message>
    <message>
        <source>screens for unmapped applications</source>
        <translation>Bildschirme nicht zugeordneter Anwendungen</translation>
    </message>
    <message>
        <source>workdays per year</source>
        <translation>Arbeitstage im Jahr</translation>
    </message>
    <message>
        <source>hours of a full-time post</source>
        <translation>Stunden einer Vollzeitstelle</translation>
    </message>
    <message>
        <source>gap between shifts</source>
        <translation>Lücke zwischen Schichten</translation>
    </message>
    <message>
        <source>smallest group shown</source>
        <translation>kleinste gezeigte Gruppe</translation>
    </message>
    <message>
        <source>effort weights</source>
        <translation>Aufwandsgewichte</translation>
    </message>
    <message>
        <source>Changed %1 %2: %3</source>
        <translation>%1 %2 geändert: %3</translation>
    </message>
    <message>
        <source>Changed %1 %2</source>
        <translation>%1 %2 geändert</translation>
    </message>
    <message>
        <source>Added %1 %2</source>
        <translation>%1 %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Removed %1 %2</source>
        <translation>%1 %2 entfernt</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Reordered the %1 entries</source>
        <translation>Reihenfolge geändert: %1</translation>
    </message>
</context>
<context>
    <name>worklode::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Show the occurrences</source>
        <translation>Die Vorkommen zeigen</translation>
    </message>
</context>
<context>
    <name>worklode::CheckList</name>
    <message>
        <source>Space: tick all that are selected</source>
        <translation>Leertaste: alle gewählten ankreuzen</translation>
    </message>
    <message>
        <source>None ticked: all %1, %2</source>
        <translation>Keine angekreuzt: alle %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 ticked: %3 of %4 recorded</source>
        <translation>%1 von %2 angekreuzt: %3 von %4 aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>worklode::ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Tippen, um zu finden</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>In %1 finden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>worklode::CodesSection</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Off-computer codes</source>
        <translation>Codes für Abwesenheit</translation>
    </message>
    <message>
        <source>What people say they did away from the computer. Codes without a category count as Unknown.</source>
        <translation>Was Menschen sagen, dass sie fern vom Computer taten. Codes ohne Kategorie zählen als Unbekannt.</translation>
    </message>
    <message>
        <source>meeting lunch phone break occ prompt</source>
        <translation>Besprechung Mittag Telefon Pause Nachfrage</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Noch keine Codes</translation>
    </message>
    <message>
        <source>Add what happens away from the computer, Meeting or Lunch for example, and say what kind of work it is. Collectors that prompt offer these codes.</source>
        <translation>Hinzufügen, was fern vom Computer geschieht, etwa Besprechung oder Mittag, und sagen, welche Art Arbeit es ist. Kollektoren, die nachfragen, bieten diese Codes an.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>A new code</source>
        <translation>Ein neuer Code</translation>
    </message>
    <message>
        <source>Keys: 1 Production, 2 Other Work, 3 Non Work, 0 Unknown</source>
        <translation>Tasten: 1 Produktion, 2 Andere Arbeit, 3 Keine Arbeit, 0 Unbekannt</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete. What was recorded under it counts as Unknown then.</source>
        <translation>Löschen. Was darunter aufgezeichnet wurde, zählt dann als Unbekannt.</translation>
    </message>
    <message>
        <source>Add code %1</source>
        <translation>Code %1 hinzufügen</translation>
    </message>
    <message>
        <source>There is a code %1 already.</source>
        <translation>Es gibt schon einen Code %1.</translation>
    </message>
    <message>
        <source>Rename code %1</source>
        <translation>Code %1 umbenennen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>What people choose when they come back, as recorded</source>
        <translation>Was Menschen bei der Rückkehr wählen, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>Code umbenennen</translation>
    </message>
    <message>
        <source>Only data that is recorded under the new name belongs to it</source>
        <translation>Nur was unter dem neuen Namen aufgezeichnet wird, gehört dazu</translation>
    </message>
</context>
<context>
    <name>worklode::CollectorDialog</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Only from a day on</source>
        <translation>Erst ab einem Tag</translation>
    </message>
    <message>
        <source>What was recorded before that day stays with the team it was worked in.</source>
        <translation>Was vor diesem Tag aufgezeichnet wurde, bleibt bei dem Team, in dem gearbeitet wurde.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>There are no business units yet: add them first.</source>
        <translation>Es gibt noch keine Einheiten: zuerst welche anlegen.</translation>
    </message>
    <message>
        <source>Data collector</source>
        <translation>Datenkollektor</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>from the team</source>
        <translation>vom Team</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Primary id</source>
        <translation>Hauptkennung</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>Weitere Kennungen</translation>
    </message>
    <message>
        <source>Further collectors of the same person, separated by semicolons.</source>
        <translation>Weitere Kollektoren derselben Person, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Team hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>%1 is %2 already: use Join to make them one.</source>
        <translation>%1 ist schon %2: Mit Verbinden werden sie eins.</translation>
    </message>
</context>
<context>
    <name>worklode::CollectorsSection</name>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Unknown team</source>
        <translation>Unbekanntes Team</translation>
    </message>
    <message>
        <source>the team&apos;s</source>
        <translation>die des Teams</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>In no team: nothing of it is analysed</source>
        <translation>In keinem Team: Nichts davon wird ausgewertet</translation>
    </message>
    <message>
        <source>In a team</source>
        <translation>In einem Team</translation>
    </message>
    <message>
        <source>Data collectors</source>
        <translation>Datenkollektoren</translation>
    </message>
    <message>
        <source>Whose data it is, and in which team. What no team has yet is counted nowhere: it waits under Unknown team.</source>
        <translation>Wessen Daten es sind, und in welchem Team. Was noch kein Team hat, zählt nirgends: Es wartet unter Unbekanntes Team.</translation>
    </message>
    <message>
        <source>people associates persons ids alternates team unknown join split csv</source>
        <translation>Menschen Mitarbeitende Personen Kennungen Team unbekannt verbinden trennen CSV</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>Kollektor</translation>
    </message>
    <message>
        <source>collectors</source>
        <translation>Kollektoren</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>Collectors appear as soon as they have sent data or were imported. Under Unknown team, an empty list means that everybody has a place.</source>
        <translation>Kollektoren erscheinen, sobald sie Daten gesandt haben oder importiert wurden. Unter Unbekanntes Team heißt eine leere Liste, dass alle einen Platz haben.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Team…</source>
        <translation>Team…</translation>
    </message>
    <message>
        <source>Puts the selected ones into a team, from the beginning or from a day on</source>
        <translation>Setzt die gewählten in ein Team, von Anfang an oder ab einem Tag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>A client configuration of their own, nearer than the team&apos;s</source>
        <translation>Eine eigene Client-Konfiguration, näher als die des Teams</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>Vom Team</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>The selected ones are one person</source>
        <translation>Die gewählten sind eine Person</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>One of the other ids is a person of its own</source>
        <translation>Eine der weiteren Kennungen ist eine eigene Person</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Name, Primary ID, Alternate IDs, Team ID, Team, From, Configuration, Time Zone. Shows what it would do first.</source>
        <translation>Name, Primary ID, Alternate IDs, Team ID, Team, From, Configuration, Time Zone. Zeigt zuerst, was geschähe.</translation>
    </message>
    <message>
        <source>Unknown team (%1)</source>
        <translation>Unbekanntes Team (%1)</translation>
    </message>
    <message>
        <source>%1 collectors</source>
        <translation>%1 Kollektoren</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>Join %1 collectors as %2</source>
        <translation>%1 Kollektoren als %2 verbinden</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <translation>%1 abtrennen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>They are one person, whose primary id, name and teams are those of</source>
        <translation>Sie sind eine Person, deren Hauptkennung, Name und Teams die sind von</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>This id is a person of its own, in the same teams at first</source>
        <translation>Diese Kennung ist eine eigene Person, zunächst in denselben Teams</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Zeitzone…</translation>
    </message>
    <message>
        <source>Where the selected ones work, if not as recorded</source>
        <translation>Wo die gewählten arbeiten, wenn nicht wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Collectors stay: what they recorded is theirs. Move them to another team, or join them with another one.</source>
        <translation>Datensammler bleiben: Was sie aufgezeichnet haben, gehört zu ihnen. Sie können in ein anderes Team kommen oder mit einem anderen verbunden werden.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>IANA name; empty: as recorded</source>
        <translation>Name nach IANA; leer: wie aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 is no time zone that is known here.</source>
        <translation>%1 ist keine Zeitzone, die hier bekannt ist.</translation>
    </message>
</context>
<context>
    <name>worklode::ColumnFit</name>
    <message>
        <source>As they were at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
</context>
<context>
    <name>worklode::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>1 more column</source>
        <translation>1 weitere Spalte</translation>
    </message>
    <message>
        <source>%1 more columns</source>
        <translation>%1 weitere Spalten</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Wählen, welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>There is no room for: %1. Make the window wider, or choose here which columns are shown.</source>
        <translation>Kein Platz für: %1. Machen Sie das Fenster breiter, oder wählen Sie hier, welche Spalten gezeigt werden.</translation>
    </message>
    <message>
        <source>Columns of the table: %1</source>
        <translation>Spalten der Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>worklode::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation>Gehe zu oder tue</translation>
    </message>
    <message>
        <source>A View, page, task, unit, application or action</source>
        <translation>Eine Ansicht, Seite, Aufgabe, Einheit, Anwendung oder Aktion</translation>
    </message>
    <message>
        <source>What to go to or do</source>
        <translation>Wohin oder was tun</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go · Esc to close</source>
        <translation>↑ ↓ wählt · Eingabe geht · Esc schließt</translation>
    </message>
</context>
<context>
    <name>worklode::ComparedModel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>worklode::ConditionRows</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>All conditions must hold</source>
        <translation>Alle Bedingungen müssen gelten</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Say what the %1 must be like.</source>
        <translation>Sagen, wie %1 sein muss.</translation>
    </message>
</context>
<context>
    <name>worklode::ConfigurationDialog</name>
    <message>
        <source>Client configuration</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>New client configuration</source>
        <translation>Neue Client-Konfiguration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Masking rules</source>
        <translation>Maskierungsregeln</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Hier gesetzt</translation>
    </message>
    <message>
        <source>Not ticked: as the units above say, and at last %1</source>
        <translation>Nicht angekreuzt: wie die Einheiten darüber sagen, und zuletzt %1</translation>
    </message>
    <message>
        <source>As the units above say</source>
        <translation>Wie die Einheiten darüber sagen</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>No data collection</source>
        <translation>Keine Datensammlung</translation>
    </message>
    <message>
        <source>Ask what was done</source>
        <translation>Fragen, was getan wurde</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>Nie fragen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>900 s</source>
        <translation>900 s</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation>Leerlauf nach</translation>
    </message>
    <message>
        <source>Back at the computer</source>
        <translation>Zurück am Computer</translation>
    </message>
    <message>
        <source>Ask after an absence of</source>
        <translation>Fragen nach einer Abwesenheit von</translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation>Version des Datenschutzhinweises</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Titles and addresses are kept for these, and for no others</source>
        <translation>Titel und Adressen werden für diese behalten, und für keine anderen</translation>
    </message>
    <message>
        <source>Titles are kept</source>
        <translation>Titel werden behalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Recorded without a name and without titles</source>
        <translation>Ohne Namen und ohne Titel aufgezeichnet</translation>
    </message>
    <message>
        <source>Inputs are counted</source>
        <translation>Eingaben werden gezählt</translation>
    </message>
    <message>
        <source>No private windows</source>
        <translation>Keine privaten Fenster</translation>
    </message>
    <message>
        <source>Browsers whose private windows you have switched off</source>
        <translation>Browser, deren private Fenster Sie abgeschaltet haben</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>only the built-in rules</source>
        <translation>nur die eingebauten Regeln</translation>
    </message>
    <message>
        <source>A configuration needs a name.</source>
        <translation>Eine Konfiguration braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a configuration of that name already.</source>
        <translation>Es gibt schon eine Konfiguration dieses Namens.</translation>
    </message>
</context>
<context>
    <name>worklode::ConfigurationsSection</name>
    <message>
        <source>Client configurations</source>
        <translation>Client-Konfigurationen</translation>
    </message>
    <message>
        <source>What collectors may record. What a configuration does not set comes from the units above, and at last from the built-in default, which keeps no titles.</source>
        <translation>Was Kollektoren aufzeichnen dürfen. Was eine Konfiguration nicht setzt, kommt von den Einheiten darüber, und zuletzt von der eingebauten Vorgabe, die keine Titel behält.</translation>
    </message>
    <message>
        <source>policy privacy masks masking exclude screens collection inheritance effective</source>
        <translation>Richtlinie Datenschutz Masken maskieren ausnehmen Bildschirme Sammlung Vererbung wirksam</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No client configurations yet</source>
        <translation>Noch keine Client-Konfigurationen</translation>
    </message>
    <message>
        <source>Without one, collectors count inputs and time per application and keep no titles. Add one to switch screens on, to exclude applications, or to mask what must not be stored.</source>
        <translation>Ohne eine zählen Kollektoren Eingaben und Zeit je Anwendung und behalten keine Titel. Eine hinzufügen, um Bildschirme einzuschalten, Anwendungen auszunehmen oder zu maskieren, was nicht gespeichert werden darf.</translation>
    </message>
    <message>
        <source>No business units yet</source>
        <translation>Noch keine Geschäftseinheiten</translation>
    </message>
    <message>
        <source>What holds where is shown per unit: add the units first.</source>
        <translation>Was wo gilt, wird je Einheit gezeigt: zuerst die Einheiten anlegen.</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>What holds where</source>
        <translation>Was wo gilt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A new client configuration</source>
        <translation>Eine neue Client-Konfiguration</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Leer…</translation>
    </message>
    <message>
        <source>No data collection</source>
        <translation>Keine Datensammlung</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected ones once more, under another name</source>
        <translation>Die gewählten noch einmal, unter anderem Namen</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuordnen zu</translation>
    </message>
    <message>
        <source>The unit in which it holds, and below</source>
        <translation>Die Einheit, in der sie gilt, und darunter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete. Units and collectors that have it inherit again.</source>
        <translation>Löschen. Einheiten und Kollektoren, die sie haben, erben wieder.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftseinheit</translation>
    </message>
    <message>
        <source>Export policy…</source>
        <translation>Richtlinie exportieren…</translation>
    </message>
    <message>
        <source>The file that a collector of this unit reads</source>
        <translation>Die Datei, die ein Kollektor dieser Einheit liest</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>%1 zu %2 zuordnen</translation>
    </message>
    <message>
        <source>Add configuration %1</source>
        <translation>Konfiguration %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit configuration %1</source>
        <translation>Konfiguration %1 bearbeiten</translation>
    </message>
    <message>
        <source>Export policy</source>
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Of all selected ones</source>
        <translation>Von allen gewählten</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>As the units above say</source>
        <translation>Wie die Einheiten darüber sagen</translation>
    </message>
</context>
<context>
    <name>worklode::CsvPreviewDialog</name>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>%1 of %2 rows are refused, so nothing can be taken from this file. Correct them and choose it again.</source>
        <translation>%1 von %2 Zeilen werden abgewiesen, daher kann nichts aus dieser Datei übernommen werden. Berichtigen und noch einmal wählen.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>The catalog says all of this already.</source>
        <translation>Der Katalog sagt das alles schon.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Take all of it</source>
        <translation>Alles übernehmen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>%1%2 was </source>
        <translation>%1%2 war </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>worklode::DataPage</name>
    <message>
        <source>About the data</source>
        <translation>Über die Daten</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>From – to (UTC)</source>
        <translation>Von – bis (UTC)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Data hash</source>
        <translation>Hash der Daten</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Anreicherung</translation>
    </message>
    <message>
        <source>Collectors in no team</source>
        <translation>Kollektoren in keinem Team</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Where it comes from: %1
What to do: %2</source>
        <translation>Woher es kommt: %1
Was zu tun ist: %2</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 slice</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 Segment</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 Segmente</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>known when a View has run</source>
        <translation>bekannt, wenn eine Ansicht gelaufen ist</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Anwendung</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 Anwendungen</translation>
    </message>
    <message>
        <source>1 screen rule</source>
        <translation>1 Bildschirmregel</translation>
    </message>
    <message>
        <source>%1 screen rules</source>
        <translation>%1 Bildschirmregeln</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>1 associate</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 associates</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>worklode::DemoDialog</name>
    <message>
        <source>Make demo data</source>
        <translation>Beispieldaten erzeugen</translation>
    </message>
    <message>
        <source>A made-up company</source>
        <translation>Eine erfundene Firma</translation>
    </message>
    <message>
        <source>Units, people, catalog, Views and work are written to %1. The same seed makes the same data.</source>
        <translation>Einheiten, Menschen, Katalog, Ansichten und Arbeit werden nach %1 geschrieben. Derselbe Startwert ergibt dieselben Daten.</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erzeugen</translation>
    </message>
</context>
<context>
    <name>worklode::DurationHistogramChart</name>
    <message>
        <source>Instances by duration</source>
        <translation>Instanzen nach Dauer</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>Single durations are withheld in this View.</source>
        <translation>Einzelne Dauern werden in dieser Sicht zurückgehalten.</translation>
    </message>
    <message>
        <source>No complete instance.</source>
        <translation>Keine abgeschlossene Instanz.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1: %2 instances, %3</source>
        <translation>%1: %2 Instanzen, %3</translation>
    </message>
    <message>
        <source>Duration (m:ss)</source>
        <translation>Dauer (m:ss)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % binnen</translation>
    </message>
    <message>
        <source>Duration (m:ss), hatched: %1 and more</source>
        <translation>Dauer (m:ss), schraffiert: %1 und mehr</translation>
    </message>
    <message>
        <source>Complete instances by duration</source>
        <translation>Vollständige Instanzen nach Dauer</translation>
    </message>
</context>
<context>
    <name>worklode::EffectPanel</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Screens merged</source>
        <translation>Zusammengelegte Bildschirme</translation>
    </message>
    <message>
        <source>Task instances</source>
        <translation>Aufgabeninstanzen</translation>
    </message>
    <message>
        <source>The effect cannot be foreseen</source>
        <translation>Die Wirkung lässt sich nicht voraussehen</translation>
    </message>
    <message>
        <source>There is no data open that the change could be tried on. It can be saved all the same.</source>
        <translation>Es sind keine Daten geöffnet, an denen die Änderung erprobt werden könnte. Speichern lässt sie sich trotzdem.</translation>
    </message>
    <message>
        <source>Trying the change on all recorded work…</source>
        <translation>Die Änderung wird an aller aufgezeichneten Arbeit erprobt…</translation>
    </message>
    <message>
        <source>The effect was not computed. Saving is possible all the same.</source>
        <translation>Die Wirkung wurde nicht berechnet. Speichern ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>none gained or lost</source>
        <translation>keine gewonnen oder verloren</translation>
    </message>
    <message>
        <source>gained and lost</source>
        <translation>gewonnen und verloren</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Units (%1)</source>
        <translation>Einheiten (%1)</translation>
    </message>
    <message>
        <source>Applications (%1)</source>
        <translation>Anwendungen (%1)</translation>
    </message>
    <message>
        <source>Screens (%1)</source>
        <translation>Bildschirme (%1)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Ranking before and after</source>
        <translation>Rangfolge vorher und nachher</translation>
    </message>
</context>
<context>
    <name>worklode::ErrorWords</name>
    <message>
        <source>associate</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>screen rule</source>
        <translation>Bildschirmregel</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>a timeline shows single associates, which this View may not</source>
        <translation>eine Zeitachse zeigt einzelne Mitarbeitende, was diese Ansicht nicht darf</translation>
    </message>
    <message>
        <source>the patterns of single applications may be about few associates and are withheld</source>
        <translation>die Muster einzelner Anwendungen könnten wenige Mitarbeitende betreffen und werden zurückgehalten</translation>
    </message>
    <message>
        <source>figures about fewer than %1 associates are withheld</source>
        <translation>Zahlen über weniger als %1 Mitarbeitende werden zurückgehalten</translation>
    </message>
    <message>
        <source>what divides an opportunity further is about few associates and is withheld</source>
        <translation>was ein Potenzial weiter aufteilt, betrifft wenige Mitarbeitende und wird zurückgehalten</translation>
    </message>
    <message>
        <source>there is no associate &quot;%1&quot;</source>
        <translation>es gibt keine Mitarbeitenden „%1“</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>es gibt keine Aufgabe „%1“</translation>
    </message>
    <message>
        <source>there is no user &quot;%1&quot;</source>
        <translation>es gibt keinen Nutzer „%1“</translation>
    </message>
    <message>
        <source>there is no unit &quot;%1&quot; in what may be seen here</source>
        <translation>in dem, was hier zu sehen sein darf, gibt es keine Einheit „%1“</translation>
    </message>
    <message>
        <source>there is no rule number %1</source>
        <translation>es gibt keine Regel mit der Nummer %1</translation>
    </message>
    <message>
        <source>the user &quot;%1&quot; is not active</source>
        <translation>der Nutzer „%1“ ist nicht aktiv</translation>
    </message>
    <message>
        <source>the roles of &quot;%1&quot; include no data pages</source>
        <translation>die Rollen von „%1“ umfassen keine Seiten mit Daten</translation>
    </message>
    <message>
        <source>report users have no Tasks</source>
        <translation>Berichtsnutzer haben keine Aufgaben</translation>
    </message>
    <message>
        <source>the View &quot;%1&quot; is private</source>
        <translation>die Ansicht „%1“ ist privat</translation>
    </message>
    <message>
        <source>the access node of &quot;%1&quot; is not in the tree of units</source>
        <translation>der Zugangsknoten von „%1“ steht nicht im Baum der Einheiten</translation>
    </message>
    <message>
        <source>previews of changes are for administrators and analysts</source>
        <translation>Vorschauen von Änderungen sind für Administratoren und Analysten</translation>
    </message>
    <message>
        <source>previews name screens that few people use, so anonymous Views have none</source>
        <translation>Vorschauen nennen Bildschirme, die wenige Menschen benutzen; anonyme Ansichten haben daher keine</translation>
    </message>
    <message>
        <source>it has no condition yet</source>
        <translation>sie hat noch keine Bedingung</translation>
    </message>
    <message>
        <source>the segment cannot be opened</source>
        <translation>das Segment lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the segment cannot be read to its end</source>
        <translation>das Segment lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>another program is adding segments, or the folder cannot be written</source>
        <translation>ein anderes Programm fügt gerade Segmente hinzu, oder der Ordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>is not a Worklode workspace (it has neither segments/ nor a catalog)</source>
        <translation>ist kein Arbeitsbereich von Worklode (er hat weder segments/ noch einen Katalog)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot be listed: %1</source>
        <translation>lässt sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>the task has no variation %1 to compare</source>
        <translation>die Aufgabe hat keine Variante %1 zum Vergleichen</translation>
    </message>
    <message>
        <source>the task has no variation %1 to make a guide of</source>
        <translation>die Aufgabe hat keine Variante %1 für eine Anleitung</translation>
    </message>
    <message>
        <source>the task has no complete instance that may be shown in the unit &quot;%1&quot;</source>
        <translation>die Aufgabe hat in der Einheit „%1“ keine vollständige Instanz, die gezeigt werden darf</translation>
    </message>
    <message>
        <source>the connection to the server was lost as the save was being finished; see the history before trying again</source>
        <translation>die Verbindung zum Server ging verloren, als das Speichern fast fertig war; sehen Sie im Verlauf nach, bevor Sie es noch einmal versuchen</translation>
    </message>
    <message>
        <source>the catalog has version %1 by now, saved by %2 at %3; this change was based on version %4</source>
        <translation>der Katalog hat inzwischen Version %1, gespeichert von %2 am %3; diese Änderung beruhte auf Version %4</translation>
    </message>
    <message>
        <source>can never match: its conditions exclude each other or what the field can hold</source>
        <translation>kann nie zutreffen: die Bedingungen schließen einander aus oder das, was das Feld enthalten kann</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no opportunity type; what belongs to a tag stands in opportunity_tags</source>
        <translation>„%1“ ist keine Potenzialart; was zu einer Marke gehört, steht in opportunity_tags</translation>
    </message>
    <message>
        <source>must not be empty; a trigger without a screen is an application trigger</source>
        <translation>darf nicht leer sein; ein Auslöser ohne Bildschirm gilt der Anwendung</translation>
    </message>
    <message>
        <source>there must be exactly one row with the level Company, and there are %1</source>
        <translation>es muss genau eine Zeile mit der Ebene Company geben, und es sind %1</translation>
    </message>
    <message>
        <source>an overlay task is operated by the associate and has no triggers</source>
        <translation>eine Aufgabe, die von Hand gestartet wird, hat keine Auslöser</translation>
    </message>
    <message>
        <source>the server and this program do not agree on encryption (sslmode)</source>
        <translation>der Server und dieses Programm sind sich über die Verschlüsselung nicht einig (sslmode)</translation>
    </message>
    <message>
        <source>needs Qt&apos;s PostgreSQL driver, which is not installed (Debian: %1)</source>
        <translation>braucht den PostgreSQL-Treiber von Qt, der nicht installiert ist (Debian: %1)</translation>
    </message>
    <message>
        <source>only *. at the front is a wildcard; &quot;%1&quot; is compared as it stands</source>
        <translation>nur *. am Anfang ist ein Platzhalter; „%1“ wird verglichen, wie es dasteht</translation>
    </message>
    <message>
        <source>its schema is version %1, and this program knows versions up to %2</source>
        <translation>ihr Schema hat Version %1, und dieses Programm kennt Versionen bis %2</translation>
    </message>
    <message>
        <source>belongs to no team: shown as Unknown team and not analysed</source>
        <translation>gehört zu keinem Team: wird als Unbekanntes Team gezeigt und nicht ausgewertet</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to 1000000000 is expected here</source>
        <translation>hier wird eine Zahl von Sekunden von 0 bis 1000000000 erwartet</translation>
    </message>
    <message>
        <source>the server has no room left (disk, memory or connections)</source>
        <translation>der Server hat keinen Platz mehr (Platte, Speicher oder Verbindungen)</translation>
    </message>
    <message>
        <source>one unit must be without a parent: the root of the tree</source>
        <translation>eine Einheit muss ohne übergeordnete sein: die Wurzel des Baums</translation>
    </message>
    <message>
        <source>this document has version %1; this program reads version %2</source>
        <translation>dieses Dokument hat Version %1; dieses Programm liest Version %2</translation>
    </message>
    <message>
        <source>the server does not accept this user with this password</source>
        <translation>der Server nimmt diesen Nutzer mit diesem Passwort nicht an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2, and no role of that name is defined</source>
        <translation>„%1“ ist keines von: %2, und eine Rolle dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can never match: a raw id is a base name or a host</source>
        <translation>„%1“ kann nie zutreffen: eine rohe Kennung ist ein Programmname oder ein Host</translation>
    </message>
    <message>
        <source>only one unit may be without a parent, and &quot;%1&quot; is it</source>
        <translation>nur eine Einheit darf ohne übergeordnete sein, und das ist „%1“</translation>
    </message>
    <message>
        <source>a quoted field is still open at the end of the file</source>
        <translation>ein Feld in Anführungszeichen ist am Ende der Datei noch offen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no alias; it can only be a raw id without one</source>
        <translation>„%1“ ist kein Anzeigename; es kann nur eine rohe Kennung ohne einen sein</translation>
    </message>
    <message>
        <source>the role associate needs to say whose data it sees</source>
        <translation>die Rolle Mitarbeitende braucht eine Angabe, wessen Daten sie sieht</translation>
    </message>
    <message>
        <source>differs from line %1, which is about the same person</source>
        <translation>weicht von Zeile %1 ab, die dieselbe Person betrifft</translation>
    </message>
    <message>
        <source>the server asks for a password, and none was given</source>
        <translation>der Server verlangt ein Passwort, und es wurde keines angegeben</translation>
    </message>
    <message>
        <source>the server has no connection left; try again later</source>
        <translation>der Server hat keine Verbindung mehr frei; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>this user of the server may not change the catalog</source>
        <translation>dieser Nutzer des Servers darf den Katalog nicht ändern</translation>
    </message>
    <message>
        <source>refers to group %1, which the pattern does not have</source>
        <translation>verweist auf Gruppe %1, die das Muster nicht hat</translation>
    </message>
    <message>
        <source>is a database, but not one of Worklode&apos;s catalogs</source>
        <translation>ist eine Datenbank, aber keiner der Kataloge von Worklode</translation>
    </message>
    <message>
        <source>a further row about the same person needs a team</source>
        <translation>eine weitere Zeile zur selben Person braucht ein Team</translation>
    </message>
    <message>
        <source>the connection to the server was lost; try again</source>
        <translation>die Verbindung zum Server ging verloren; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>only the first membership may do without a date</source>
        <translation>nur die erste Zugehörigkeit darf ohne Datum sein</translation>
    </message>
    <message>
        <source>is too large for a collector (128 KiB of names)</source>
        <translation>ist zu groß für einen Datensammler (128 KiB an Namen)</translation>
    </message>
    <message>
        <source>a text may not hold a character with the code 0</source>
        <translation>ein Text darf kein Zeichen mit dem Code 0 enthalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a date like %2 nor a UTC time like %3</source>
        <translation>„%1“ ist weder ein Datum wie %2 noch eine Zeit in UTC wie %3</translation>
    </message>
    <message>
        <source>is too large for a collector (128 KiB of text)</source>
        <translation>ist zu groß für einen Datensammler (128 KiB an Text)</translation>
    </message>
    <message>
        <source>the server does not let this user in from here</source>
        <translation>der Server lässt diesen Nutzer von hier nicht ein</translation>
    </message>
    <message>
        <source>only the first category may do without a date</source>
        <translation>nur die erste Kategorie darf ohne Datum sein</translation>
    </message>
    <message>
        <source>larger than the %1 MiB that a catalog may have</source>
        <translation>größer als die %1 MiB, die ein Katalog haben darf</translation>
    </message>
    <message>
        <source>%1 is always empty: the rule has no such group</source>
        <translation>%1 ist immer leer: die Regel hat keine solche Gruppe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a team, and nothing lies below a team</source>
        <translation>„%1“ ist ein Team, und unter einem Team liegt nichts</translation>
    </message>
    <message>
        <source>is being changed by someone else; try again</source>
        <translation>wird gerade von jemand anderem geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a screen rule needs at least one condition</source>
        <translation>eine Bildschirmregel braucht mindestens eine Bedingung</translation>
    </message>
    <message>
        <source>either from and to or last_days, not both</source>
        <translation>entweder from und to oder last_days, nicht beides</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected here</source>
        <translation>hier wird eine ganze Zahl von %1 bis %2 erwartet</translation>
    </message>
    <message>
        <source>a quote stands where RFC 4180 allows none</source>
        <translation>ein Anführungszeichen steht, wo RFC 4180 keines erlaubt</translation>
    </message>
    <message>
        <source>is not UTF-8 text; save it as &quot;CSV UTF-8&quot;</source>
        <translation>ist kein Text in UTF-8; speichern Sie ihn als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>the root of the tree is usually a company</source>
        <translation>die Wurzel des Baums ist gewöhnlich ein Unternehmen</translation>
    </message>
    <message>
        <source>a task needs a BEGIN trigger, or overlay</source>
        <translation>eine Aufgabe braucht einen Auslöser für den Beginn, oder sie wird von Hand gestartet</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands in the header twice</source>
        <translation>die Spalte „%1“ steht zweimal in der Kopfzeile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be deleted, only made inactive</source>
        <translation>„%1“ kann nicht gelöscht, nur inaktiv werden</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not accepted</source>
        <translation>das Zertifikat des Servers wird nicht angenommen</translation>
    </message>
    <message>
        <source>a task needs an END trigger, or overlay</source>
        <translation>eine Aufgabe braucht einen Auslöser für das Ende, oder sie wird von Hand gestartet</translation>
    </message>
    <message>
        <source>either any or sequence is expected here</source>
        <translation>hier wird entweder any oder sequence erwartet</translation>
    </message>
    <message>
        <source>does not belong here; this place takes %1</source>
        <translation>gehört nicht hierher; hier wird angenommen: %1</translation>
    </message>
    <message>
        <source>%1 rows are called &quot;%2&quot;; give the Parent ID</source>
        <translation>%1 Zeilen heißen „%2“; geben Sie die Parent ID an</translation>
    </message>
    <message>
        <source>the server is still starting; try again</source>
        <translation>der Server startet noch; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the server has no database of that name</source>
        <translation>der Server hat keine Datenbank dieses Namens</translation>
    </message>
    <message>
        <source>can never match: screens are off for &quot;%1&quot;</source>
        <translation>kann nie zutreffen: Bildschirme sind aus für „%1“</translation>
    </message>
    <message>
        <source>%1 units are called &quot;%2&quot;; give the Team ID</source>
        <translation>%1 Einheiten heißen „%2“; geben Sie die Team ID an</translation>
    </message>
    <message>
        <source>can never fire: screens are off for &quot;%1&quot;</source>
        <translation>kann nie auslösen: Bildschirme sind aus für „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an opportunity type</source>
        <translation>„%1“ ist der Name einer Potenzialart</translation>
    </message>
    <message>
        <source>the audit trail was changed at entry %1</source>
        <translation>das Prüfprotokoll wurde bei Eintrag %1 verändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says the same as an earlier raw id</source>
        <translation>„%1“ sagt dasselbe wie eine frühere rohe Kennung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to application &quot;%2&quot; already</source>
        <translation>„%1“ gehört schon zur Anwendung „%2“</translation>
    </message>
    <message>
        <source>true or false is expected here, not %1</source>
        <translation>hier wird true oder false erwartet, nicht %1</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; in such a file</source>
        <translation>eine Spalte „%1“ gibt es in einer solchen Datei nicht</translation>
    </message>
    <message>
        <source>can never match: %1 always comes first</source>
        <translation>kann nie zutreffen: %1 kommt immer zuerst</translation>
    </message>
    <message>
        <source>tags nothing: screens are off for &quot;%1&quot;</source>
        <translation>markiert nichts: Bildschirme sind aus für „%1“</translation>
    </message>
    <message>
        <source>there is no client configuration &quot;%1&quot;</source>
        <translation>es gibt keine Client-Konfiguration „%1“</translation>
    </message>
    <message>
        <source>%1 is not after the date before it, %2</source>
        <translation>%1 liegt nicht nach dem Datum davor, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no declared opportunity tag</source>
        <translation>„%1“ ist keine vereinbarte Potenzialmarke</translation>
    </message>
    <message>
        <source>there is no application &quot;%1&quot; to tag</source>
        <translation>es gibt keine Anwendung „%1“, die eine Marke bekommen könnte</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>der Server antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>an object is expected here, not %1</source>
        <translation>hier wird ein Objekt erwartet, nicht %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither regex nor wildcard</source>
        <translation>„%1“ ist weder regex noch wildcard</translation>
    </message>
    <message>
        <source>has %1 cells where the header has %2</source>
        <translation>hat %1 Zellen, die Kopfzeile aber %2</translation>
    </message>
    <message>
        <source>a number is expected here, not %1</source>
        <translation>hier wird eine Zahl erwartet, nicht %1</translation>
    </message>
    <message>
        <source>is empty; a header was expected</source>
        <translation>ist leer; eine Kopfzeile wurde erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be joined with itself</source>
        <translation>„%1“ kann nicht mit sich selbst verbunden werden</translation>
    </message>
    <message>
        <source>a text is expected here, not %1</source>
        <translation>hier wird ein Text erwartet, nicht %1</translation>
    </message>
    <message>
        <source>a list is expected here, not %1</source>
        <translation>hier wird eine Liste erwartet, nicht %1</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>einen Rechner dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>a company lies below nothing</source>
        <translation>ein Unternehmen liegt unter nichts</translation>
    </message>
    <message>
        <source>must name at least one place</source>
        <translation>muss mindestens eine Stelle nennen</translation>
    </message>
    <message>
        <source>an application stands twice</source>
        <translation>eine Anwendung steht zweimal da</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>the file is no JSON object</source>
        <translation>die Datei ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already on line %2</source>
        <translation>„%1“ steht schon in Zeile %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would lie below itself</source>
        <translation>„%1“ läge unter sich selbst</translation>
    </message>
    <message>
        <source>there are more than %1 rows</source>
        <translation>es sind mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no such threshold</source>
        <translation>„%1“ hat keine solche Schwelle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IANA time zone</source>
        <translation>„%1“ ist keine Zeitzone nach IANA</translation>
    </message>
    <message>
        <source>a category stands twice</source>
        <translation>eine Kategorie steht zweimal da</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>„%1“ heißt „%2“, nicht „%3“</translation>
    </message>
    <message>
        <source>no server answers there</source>
        <translation>dort antwortet kein Server</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already at %2</source>
        <translation>„%1“ steht schon bei %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in role</source>
        <translation>„%1“ ist eine eingebaute Rolle</translation>
    </message>
    <message>
        <source>this key stands twice</source>
        <translation>dieser Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>es fehlt die Spalte „%1“</translation>
    </message>
    <message>
        <source>a date without a team</source>
        <translation>ein Datum ohne Team</translation>
    </message>
    <message>
        <source>there is no version %1</source>
        <translation>es gibt keine Version %1</translation>
    </message>
    <message>
        <source>there is no unit &quot;%1&quot;</source>
        <translation>es gibt keine Einheit „%1“</translation>
    </message>
    <message>
        <source>a role stands twice</source>
        <translation>eine Rolle steht zweimal da</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not yes or no</source>
        <translation>„%1“ ist weder yes noch no</translation>
    </message>
    <message>
        <source>is larger than %1 MiB</source>
        <translation>ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>no row is called &quot;%1&quot;</source>
        <translation>keine Zeile heißt „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not called &quot;%2&quot;</source>
        <translation>„%1“ heißt nicht „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>„%1“ ist keines von: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1 liegt nicht nach %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no team</source>
        <translation>„%1“ ist kein Team</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>collectors</source>
        <translation>Datensammler</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>not JSON at line %1, column %2: %3</source>
        <translation>kein JSON bei Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>worklode::F</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>worklode::FigureCell</name>
    <message>
        <source>= unchanged</source>
        <translation>= unverändert</translation>
    </message>
</context>
<context>
    <name>worklode::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Show the View as it is saved</source>
        <translation>Die Ansicht zeigen, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the filter as a text for worklodectl run --filter</source>
        <translation>Kopiert den Filter als Text für worklodectl run --filter</translation>
    </message>
    <message>
        <source>Copy the filter as text</source>
        <translation>Den Filter als Text kopieren</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>The filter is on the clipboard: worklodectl run … --filter &quot;…&quot;</source>
        <translation>Der Filter ist in der Zwischenablage: worklodectl run … --filter &quot;…&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Narrow by %1</source>
        <translation>Eingrenzen nach %1</translation>
    </message>
</context>
<context>
    <name>worklode::FilterWords</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>%1 associates</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>%1 categories</source>
        <translation>%1 Kategorien</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 Anwendungen</translation>
    </message>
    <message>
        <source>As the View says</source>
        <translation>Wie die Ansicht sagt</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Letzte %1 Tage</translation>
    </message>
    <message>
        <source>Newest month</source>
        <translation>Neuester Monat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
</context>
<context>
    <name>worklode::FirstOpportunityCard</name>
    <message>
        <source>Hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>The opportunity with the most annualized hours. Opportunities are never added up: one second may stand in several.</source>
        <translation>Das Potenzial mit den meisten Jahresstunden. Potenziale werden nie zusammengezählt: Eine Sekunde kann in mehreren stehen.</translation>
    </message>
    <message>
        <source>No opportunity was found</source>
        <translation>Kein Potenzial gefunden</translation>
    </message>
    <message>
        <source>Largest opportunity: %1</source>
        <translation>Größtes Potenzial: %1</translation>
    </message>
</context>
<context>
    <name>worklode::FlowsModel</name>
    <message>
        <source>Copied in</source>
        <translation>Kopiert in</translation>
    </message>
    <message>
        <source>Pasted in</source>
        <translation>Eingefügt in</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Pastes</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Time that counts for Copy and paste (h:mm:ss)</source>
        <translation>Zeit, die für Copy and paste zählt (h:mm:ss)</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>worklode::FlowsPanel</name>
    <message>
        <source>Copy and paste between applications</source>
        <translation>Kopieren und Einfügen zwischen Anwendungen</translation>
    </message>
    <message>
        <source>Switches between applications</source>
        <translation>Wechsel zwischen Anwendungen</translation>
    </message>
    <message>
        <source>Copied in</source>
        <translation>Kopiert in</translation>
    </message>
    <message>
        <source>Pasted in</source>
        <translation>Eingefügt in</translation>
    </message>
    <message>
        <source>Thickness: counted time in hours</source>
        <translation>Dicke: gezählte Zeit in Stunden</translation>
    </message>
    <message>
        <source>Nothing was copied from one application to another.</source>
        <translation>Nichts wurde von einer Anwendung in eine andere kopiert.</translation>
    </message>
    <message>
        <source>%1 → %2: %3, %4 pastes</source>
        <translation>%1 → %2: %3, %4-mal eingefügt</translation>
    </message>
    <message>
        <source>Show the occurrences</source>
        <translation>Die Vorkommen zeigen</translation>
    </message>
    <message>
        <source>Click a flow, or walk with the arrow keys, to see its occurrences.</source>
        <translation>Einen Fluss anklicken oder mit den Pfeiltasten wählen zeigt seine Vorkommen.</translation>
    </message>
    <message>
        <source>%1 switches in all. Click a pair for its application&apos;s occurrences.</source>
        <translation>%1 Wechsel insgesamt. Ein Paar anklicken zeigt die Vorkommen seiner Anwendung.</translation>
    </message>
</context>
<context>
    <name>worklode::FollowsModel</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>● start</source>
        <translation>● Anfang</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>■ end</source>
        <translation>■ Ende</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of all that leaves this step</source>
        <translation>Von allem, was diesen Schritt verlässt</translation>
    </message>
</context>
<context>
    <name>worklode::FrictionChart</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>Friction (0–100)</source>
        <translation>Reibung (0–100)</translation>
    </message>
    <message>
        <source>%1 (0–25)</source>
        <translation>%1 (0–25)</translation>
    </message>
    <message>
        <source>%1: friction %2</source>
        <translation>%1: Reibung %2</translation>
    </message>
    <message>
        <source>Friction (0–100, less is better)</source>
        <translation>Reibung (0–100, weniger ist besser)</translation>
    </message>
    <message>
        <source>Active time of all instances</source>
        <translation>Aktive Zeit aller Instanzen</translation>
    </message>
</context>
<context>
    <name>worklode::GoalChart</name>
    <message>
        <source>Production and friction by team</source>
        <translation>Produktion und Reibung nach Team</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Friction (0–100)</source>
        <translation>Reibung (0–100)</translation>
    </message>
    <message>
        <source>%1: production %2, friction %3</source>
        <translation>%1: Produktion %2, Reibung %3</translation>
    </message>
    <message>
        <source>Production (%)</source>
        <translation>Produktion (%)</translation>
    </message>
    <message>
        <source>Goal of production (%)</source>
        <translation>Ziel der Produktion (%)</translation>
    </message>
</context>
<context>
    <name>worklode::GraphView</name>
    <message>
        <source>Map of what follows what</source>
        <translation>Karte: was auf was folgt</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, plus and minus zoom, 0 shows all of it</source>
        <translation>Pfeiltasten gehen von Schritt zu Schritt, Plus und Minus vergrößern und verkleinern, 0 zeigt alles</translation>
    </message>
    <message>
        <source>● start</source>
        <translation>● Anfang</translation>
    </message>
    <message>
        <source>■ end</source>
        <translation>■ Ende</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Median active time</source>
        <translation>Aktive Zeit (Median)</translation>
    </message>
</context>
<context>
    <name>worklode::GuideDialog</name>
    <message>
        <source>Guide: %1</source>
        <translation>Anleitung: %1</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Save as PDF, PNG or SVG…</source>
        <translation>Als PDF, PNG oder SVG speichern…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>Anleitung speichern</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>worklode::GuidePage</name>
    <message>
        <source>How to do it best</source>
        <translation>So geht es am besten</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation>Beginnt %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>Typically takes %1 (m:ss of active time, median)</source>
        <translation>Dauert meist %1 (m:ss aktive Zeit, Median)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>typical time (m:ss)</source>
        <translation>übliche Zeit (m:ss)</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>worklode::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every version that was saved, and what changed. Select one to see its changes, or two to compare them.</source>
        <translation>Jede gespeicherte Version, und was sich änderte. Eine wählen, um ihre Änderungen zu sehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>versions restore undo diff note author</source>
        <translation>Versionen wiederherstellen rückgängig Unterschied Notiz Autor</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Noch wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>Each time you save, a version with your name, the time and your sentence about it is kept here for good.</source>
        <translation>Bei jedem Speichern wird hier eine Version mit Ihrem Namen, der Zeit und Ihrem Satz dazu für immer behalten.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Takes it into the draft. Saving it makes a new version; nothing is ever lost.</source>
        <translation>Nimmt sie in den Entwurf. Speichern macht daraus eine neue Version; nichts geht je verloren.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved (UTC)</source>
        <translation>Gespeichert (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Select a version.</source>
        <translation>Eine Version wählen.</translation>
    </message>
    <message>
        <source>From version %1 to %2</source>
        <translation>Von Version %1 zu %2</translation>
    </message>
    <message>
        <source>Version %1, against the one before</source>
        <translation>Version %1, gegen die davor</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Version %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Version %1 is in the draft. Save it to make it the newest.</source>
        <translation>Version %1 ist im Entwurf. Speichern macht sie zur neuesten.</translation>
    </message>
</context>
<context>
    <name>worklode::InstancesModel</name>
    <message>
        <source>Start (local)</source>
        <translation>Beginn (örtlich)</translation>
    </message>
    <message>
        <source>Start (ms since 1970, UTC)</source>
        <translation>Beginn (ms seit 1970, UTC)</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>worklode::ItemTable</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Die Tabelle ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>1 row is on the clipboard</source>
        <translation>1 Zeile ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard</source>
        <translation>%1 Zeilen sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 gewählt</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Not sorted by column: the order of the rows is what applies. Drag them, or move them with Alt and an arrow.</source>
        <translation>Nicht nach Spalten sortiert: Es gilt die Reihenfolge der Zeilen. Ziehen Sie sie, oder verschieben Sie sie mit Alt und einem Pfeil.</translation>
    </message>
</context>
<context>
    <name>worklode::KpiStrip</name>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>Aufgezeichnete Zeit</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Each part 0–25: errors %1, clipboard %2, switching %3, waste %4</source>
        <translation>Jeder Teil 0–25: Fehler %1, Zwischenablage %2, Wechsel %3, Verschwendung %4</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>worklode::ListSection</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>worklode::MainWindow</name>
    <message>
        <source>Worklode</source>
        <translation>Worklode</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>%1 – Worklode</source>
        <translation>%1 – Worklode</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>New &amp;View…</source>
        <translation>Neue &amp;Ansicht…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Make &amp;demo data…</source>
        <translation>&amp;Beispieldaten erzeugen…</translation>
    </message>
    <message>
        <source>Start or stop re&amp;cording</source>
        <translation>Aufzei&amp;chnung starten oder beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>An&amp;sichten</translation>
    </message>
    <message>
        <source>&amp;Opportunities</source>
        <translation>&amp;Potenziale</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Verwaltung</translation>
    </message>
    <message>
        <source>About the &amp;data</source>
        <translation>Über die &amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Gehe zu oder tue…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>New ta&amp;b</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>V&amp;origer Tab</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Run a View first</source>
        <translation>Zuerst eine Ansicht ausführen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Ausse&amp;hen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Worklode</source>
        <translation>&amp;Über Worklode</translation>
    </message>
    <message>
        <source>About Worklode</source>
        <translation>Über Worklode</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Worklode&lt;/h3&gt;&lt;p&gt;See how work is really done. What is typed is never stored: only how much.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Worklode&lt;/h3&gt;&lt;p&gt;Sehen, wie wirklich gearbeitet wird. Was getippt wird, wird nie gespeichert: nur wie viel.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The workstation speaks the language that you chose when it is started next.</source>
        <translation>Die Arbeitsstation spricht die gewählte Sprache, wenn sie das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation>Beispieldaten werden erzeugt…</translation>
    </message>
    <message>
        <source>There is no data yet that a View could show.</source>
        <translation>Es gibt noch keine Daten, die eine Ansicht zeigen könnte.</translation>
    </message>
    <message>
        <source>Saving the View…</source>
        <translation>Die Ansicht wird gespeichert…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Segments, CSV and logs (*.wlseg *.csv *.xes *.json *.jsonl);;All files (*)</source>
        <translation>Segmente, CSV und Protokolle (*.wlseg *.csv *.xes *.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing 1 file…</source>
        <translation>1 Datei wird importiert…</translation>
    </message>
    <message>
        <source>Importing %1 files…</source>
        <translation>%1 Dateien werden importiert…</translation>
    </message>
    <message>
        <source>Something is still being made or imported. Wait for it, or cancel it.</source>
        <translation>Es wird noch etwas erzeugt oder importiert. Abwarten oder abbrechen.</translation>
    </message>
    <message>
        <source>Record this desktop</source>
        <translation>Diesen Desktop aufzeichnen</translation>
    </message>
    <message>
        <source>Counts of keys, clicks and scrolls and the application in front are recorded into %1 until you stop. What you type is never stored. Start?</source>
        <translation>Zählungen von Tasten, Klicks und Rollschritten und die Anwendung im Vordergrund werden nach %1 aufgezeichnet, bis Sie anhalten. Was Sie tippen, wird nie gespeichert. Starten?</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View in a new tab</source>
        <translation>Ansicht in neuem Tab</translation>
    </message>
    <message>
        <source>Only this unit</source>
        <translation>Nur diese Einheit</translation>
    </message>
    <message>
        <source>Only this associate</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Only this application</source>
        <translation>Nur diese Anwendung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action of this page</source>
        <translation>Aktion dieser Seite</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next or last control</source>
        <translation>Nächstes oder voriges Bedienelement</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>Zeilen einer Tabelle</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Pfeiltasten, Pos1, Ende</translation>
    </message>
    <message>
        <source>Do what a row or button does</source>
        <translation>Tun, was eine Zeile oder Taste tut</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Close a window or list</source>
        <translation>Fenster oder Liste schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open a View in a new tab</source>
        <translation>Ansicht in neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Close a tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Middle click</source>
        <translation>Mittelklick</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>Über die Daten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>There is no View named %1</source>
        <translation>Es gibt keine Ansicht namens %1</translation>
    </message>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Bericht als &amp;PDF…</translation>
    </message>
    <message>
        <source>Run a View first: the report is about it.</source>
        <translation>Zuerst eine Ansicht ausführen: Der Bericht handelt von ihr.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>All Views on the start page</source>
        <translation>Alle Ansichten auf der Startseite</translation>
    </message>
</context>
<context>
    <name>worklode::MasksEditor</name>
    <message>
        <source>All rules apply, from top to bottom, to titles and urls, after the built-in ones for payment cards, social security numbers and e-mail addresses, which nobody can switch off.</source>
        <translation>Alle Regeln gelten von oben nach unten für Titel und Adressen, nach den eingebauten für Zahlungskarten, Sozialversicherungsnummern und E-Mail-Adressen, die niemand abschalten kann.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation>Stattdessen geschrieben</translation>
    </message>
    <message>
        <source>Case matters</source>
        <translation>Schreibweise zählt</translation>
    </message>
    <message>
        <source>Masking rules</source>
        <translation>Maskierungsregeln</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A window title, as a program shows it</source>
        <translation>Ein Fenstertitel, wie ein Programm ihn zeigt</translation>
    </message>
    <message>
        <source>Title to try</source>
        <translation>Titel zum Ausprobieren</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>RE2: every match is replaced; {1}…{9} are its groups</source>
        <translation>RE2: jeder Treffer wird ersetzt; {1}…{9} sind seine Gruppen</translation>
    </message>
    <message>
        <source>Covers the whole text: * any characters, ? one</source>
        <translation>Deckt den ganzen Text: * beliebige Zeichen, ? eines</translation>
    </message>
    <message>
        <source>Type a title to see what would be stored of it.</source>
        <translation>Einen Titel tippen, um zu sehen, was davon gespeichert würde.</translation>
    </message>
    <message>
        <source>Stored as it is: no rule finds anything.</source>
        <translation>Gespeichert, wie er ist: Keine Regel findet etwas.</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>Search masking rules</source>
        <translation>Maskierungsregeln suchen</translation>
    </message>
    <message>
        <source>Ctrl+F. Rules keep their numbers: the order in which they apply.</source>
        <translation>Strg+F. Die Regeln behalten ihre Nummern: die Reihenfolge, in der sie gelten.</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren…</translation>
    </message>
    <message>
        <source>name, kind, pattern, replacement, case_sensitive: the file&apos;s rules come first, in its order</source>
        <translation>name, kind, pattern, replacement, case_sensitive: Die Regeln der Datei kommen zuerst, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Import masking rules</source>
        <translation>Maskierungsregeln importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Export masking rules</source>
        <translation>Maskierungsregeln exportieren</translation>
    </message>
    <message>
        <source>Not sorted by column: rules apply from top to bottom. Move them with Up and Down, or Alt and an arrow.</source>
        <translation>Nicht nach Spalten sortiert: Regeln gelten von oben nach unten. Verschieben Sie sie mit Auf und Ab, oder mit Alt und einem Pfeil.</translation>
    </message>
</context>
<context>
    <name>worklode::MergeDialog</name>
    <message>
        <source>Somebody else saved first</source>
        <translation>Jemand anders hat zuerst gespeichert</translation>
    </message>
    <message>
        <source>Your changes and theirs do not touch each other: both are kept. Nothing is saved until you have reviewed it.</source>
        <translation>Ihre Änderungen und die anderen berühren sich nicht: Beide bleiben. Nichts wird gespeichert, bevor Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>Both changed some of the same things. Choose for each; everything else is kept from both sides. Nothing is lost, and nothing is saved until you have reviewed it.</source>
        <translation>Beide haben zum Teil dasselbe geändert. Für jedes wählen; alles andere bleibt von beiden Seiten. Nichts geht verloren, und nichts wird gespeichert, bevor Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>Merge and review</source>
        <translation>Zusammenführen und ansehen</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>Was sie änderten</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3: %4</source>
        <translation>Version %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>1 thing that both changed</source>
        <translation>1 Sache, die beide änderten</translation>
    </message>
    <message>
        <source>%1 things that both changed</source>
        <translation>%1 Sachen, die beide änderten</translation>
    </message>
    <message>
        <source>Mine: remove it</source>
        <translation>Meins: entfernen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Theirs: remove it</source>
        <translation>Ihres: entfernen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ihres nehmen</translation>
    </message>
    <message>
        <source>Which %1</source>
        <translation>Welches %1</translation>
    </message>
</context>
<context>
    <name>worklode::OccurrencesModel</name>
    <message>
        <source>Start (local)</source>
        <translation>Beginn (örtlich)</translation>
    </message>
    <message>
        <source>Start (ms since 1970, UTC)</source>
        <translation>Beginn (ms seit 1970, UTC)</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Time that counts for the opportunity (h:mm:ss)</source>
        <translation>Zeit, die für das Potenzial zählt (h:mm:ss)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>From start to end (h:mm:ss)</source>
        <translation>Von Anfang bis Ende (h:mm:ss)</translation>
    </message>
</context>
<context>
    <name>worklode::OpportunitiesModel</name>
    <message>
        <source>(no application)</source>
        <translation>(keine Anwendung)</translation>
    </message>
    <message>
        <source>(no screen)</source>
        <translation>(kein Bildschirm)</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Annualized</source>
        <translation>Aufs Jahr</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Time in range</source>
        <translation>Zeit im Zeitraum</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Annualized (h/yr)</source>
        <translation>Aufs Jahr (h/Jahr)</translation>
    </message>
    <message>
        <source>Time in range (ms)</source>
        <translation>Zeit im Zeitraum (ms)</translation>
    </message>
    <message>
        <source>Hours in range × workdays per year ÷ observed workdays</source>
        <translation>Stunden im Zeitraum × Arbeitstage im Jahr ÷ beobachtete Arbeitstage</translation>
    </message>
    <message>
        <source>Annualized hours ÷ hours of one full-time equivalent per year</source>
        <translation>Jahresstunden ÷ Stunden einer Vollzeitstelle im Jahr</translation>
    </message>
    <message>
        <source>Counted time (h:mm:ss). One second may stand in several opportunities: never add them up</source>
        <translation>Gezählte Zeit (h:mm:ss). Eine Sekunde kann in mehreren Potenzialen stehen: nie zusammenzählen</translation>
    </message>
    <message>
        <source>Annualized hours × hourly cost × automatable share</source>
        <translation>Jahresstunden × Stundenkosten × automatisierbarer Anteil</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>Wird gesucht… %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing is shown here</source>
        <translation>Hier wird nichts gezeigt</translation>
    </message>
    <message>
        <source>The longest %1 of %2</source>
        <translation>Die %1 längsten von %2</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Wert im Jahr</translation>
    </message>
</context>
<context>
    <name>worklode::OpportunitiesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Nobody in this View&apos;s scope has a shift in its range. Choose a View with another range or unit.</source>
        <translation>Niemand im Umfang dieser Ansicht hat eine Schicht in ihrem Zeitraum. Eine Ansicht mit anderem Zeitraum oder anderer Einheit wählen.</translation>
    </message>
    <message>
        <source>Hours by category</source>
        <translation>Stunden nach Kategorie</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Rangfolge</translation>
    </message>
    <message>
        <source>&amp;Flows</source>
        <translation>&amp;Flüsse</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>Was w&amp;äre wenn</translation>
    </message>
    <message>
        <source>Counting flows and hours…</source>
        <translation>Flüsse und Stunden werden gezählt…</translation>
    </message>
    <message>
        <source>Recorded time by category</source>
        <translation>Aufgezeichnete Zeit nach Kategorie</translation>
    </message>
</context>
<context>
    <name>worklode::OpportunitiesSection</name>
    <message>
        <source>Opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>What counts as an opportunity, and from when on. A star marks what is not the default.</source>
        <translation>Was als Potenzial zählt, und ab wann. Ein Stern markiert, was nicht die Vorgabe ist.</translation>
    </message>
    <message>
        <source>thresholds tags custom automatable exclude ranking</source>
        <translation>Schwellen Kennzeichen eigene automatisierbar ausnehmen Rangfolge</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>types</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation>Wirkung zeigen</translation>
    </message>
    <message>
        <source>Ranks all recorded work under the draft, beside the saved catalog</source>
        <translation>Ordnet alle aufgezeichnete Arbeit unter dem Entwurf, neben dem gespeicherten Katalog</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Change a threshold or a tag, then see here what it does to the ranking before you save.</source>
        <translation>Eine Schwelle oder ein Kennzeichen ändern und hier sehen, was das mit der Rangfolge macht, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Built-in types</source>
        <translation>Eingebaute Arten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>On / off</source>
        <translation>An / aus</translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation>Taste 1</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Delete: back to the defaults</source>
        <translation>Löschen: zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Kennzeichen…</translation>
    </message>
    <message>
        <source>A tag of your own, to be put on applications and screens</source>
        <translation>Ein eigenes Kennzeichen, das Anwendungen und Bildschirme bekommen können</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete. Built-in tags stay.</source>
        <translation>Löschen. Eingebaute Kennzeichen bleiben.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Kennzeichen</translation>
    </message>
    <message>
        <source>Tags mark applications and screens whose use is worth looking at.</source>
        <translation>Kennzeichen markieren Anwendungen und Bildschirme, deren Nutzung einen Blick lohnt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Applications that are left out</source>
        <translation>Anwendungen, die ausgenommen sind</translation>
    </message>
    <message>
        <source>Automatable</source>
        <translation>Automatisierbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Getragen von</translation>
    </message>
    <message>
        <source>Applications and screens</source>
        <translation>Anwendungen und Bildschirme</translation>
    </message>
    <message>
        <source>Keys at least</source>
        <translation>Tasten mindestens</translation>
    </message>
    <message>
        <source>Seconds at least</source>
        <translation>Sekunden mindestens</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit tag %1</source>
        <translation>Kennzeichen %1 bearbeiten</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Neues Kennzeichen %1</translation>
    </message>
    <message>
        <source>Opportunities on</source>
        <translation>Potenziale an</translation>
    </message>
    <message>
        <source>Opportunities off</source>
        <translation>Potenziale aus</translation>
    </message>
    <message>
        <source>Tags on</source>
        <translation>Kennzeichen an</translation>
    </message>
    <message>
        <source>Tags off</source>
        <translation>Kennzeichen aus</translation>
    </message>
    <message>
        <source>Opportunities back to the defaults</source>
        <translation>Potenziale zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Kennzeichen entfernen</translation>
    </message>
    <message>
        <source>Built-in tags stay; switch them off instead.</source>
        <translation>Eingebaute Kennzeichen bleiben; stattdessen abschalten.</translation>
    </message>
    <message>
        <source>Automatable…</source>
        <translation>Automatisierbar…</translation>
    </message>
    <message>
        <source>The share of the selected ones that could be automated</source>
        <translation>Der Anteil der gewählten, der sich automatisieren ließe</translation>
    </message>
    <message>
        <source>Percent of the time that could be automated</source>
        <translation>Prozent der Zeit, die sich automatisieren ließe</translation>
    </message>
    <message>
        <source>Automatable share of %1</source>
        <translation>Automatisierbarer Anteil von %1</translation>
    </message>
</context>
<context>
    <name>worklode::OpportunityDetail</name>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>This View does not show single occurrences.</source>
        <translation>Diese Ansicht zeigt keine einzelnen Vorkommen.</translation>
    </message>
    <message>
        <source>The %1 longest of %2. Press Enter on one to see it in the Timeline.</source>
        <translation>Die %1 längsten von %2. Eingabe auf einem zeigt es in der Zeitachse.</translation>
    </message>
    <message>
        <source>Press Enter on one to see it in the Timeline.</source>
        <translation>Eingabe auf einem zeigt es in der Zeitachse.</translation>
    </message>
    <message>
        <source>Select an opportunity to see where it comes from</source>
        <translation>Ein Potenzial wählen, um zu sehen, woher es kommt</translation>
    </message>
    <message>
        <source>The way to this row</source>
        <translation>Der Weg zu dieser Zeile</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>worklode::OpportunityDrills</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>worklode::OpportunityEditor</name>
    <message>
        <source>Reset to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Kennzeichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keys at least</source>
        <translation>Tasten mindestens</translation>
    </message>
    <message>
        <source>Active seconds at least</source>
        <translation>Aktive Sekunden mindestens</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Which part of the time could be saved: the value is multiplied by it</source>
        <translation>Welcher Teil der Zeit sich sparen ließe: Der Wert wird damit multipliziert</translation>
    </message>
    <message>
        <source>Automatable share</source>
        <translation>Automatisierbarer Anteil</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Looked for and ranked</source>
        <translation>Gesucht und eingeordnet</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Kennzeichen braucht einen Namen.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
</context>
<context>
    <name>worklode::OpportunityWords</name>
    <message>
        <source>Excessive idle</source>
        <translation>Zu viel Leerlauf</translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation>Kopieren und Einfügen</translation>
    </message>
    <message>
        <source>Error keys</source>
        <translation>Korrekturtasten</translation>
    </message>
    <message>
        <source>Application switching</source>
        <translation>Anwendungswechsel</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Heavy typing</source>
        <translation>Viel Tipparbeit</translation>
    </message>
    <message>
        <source>Non Work</source>
        <translation>Keine Arbeit</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Task variation</source>
        <translation>Aufgabenvariante</translation>
    </message>
    <message>
        <source>Legacy application</source>
        <translation>Altanwendung</translation>
    </message>
    <message>
        <source>Assisted sign-on</source>
        <translation>Unterstützte Anmeldung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Task variation: %1</source>
        <translation>Aufgabenvariante: %1</translation>
    </message>
</context>
<context>
    <name>worklode::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG picture, of pixels</source>
        <translation>PNG-Bild, aus Bildpunkten</translation>
    </message>
    <message>
        <source>SVG drawing, sharp at any size</source>
        <translation>SVG-Zeichnung, in jeder Größe scharf</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>%1×  (%2 × %3 pixels)</source>
        <translation>%1×  (%2 × %3 Bildpunkte)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>worklode::PlacesEditor</name>
    <message>
        <source>Program, web host or *.suffix</source>
        <translation>Programm, Web-Host oder *.endung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>worklode::PreliminaryNote</name>
    <message>
        <source>Preliminary numbers: a first %1 of the data (%2 of %3 segments). All of it follows.</source>
        <translation>Vorläufige Zahlen: die ersten %1 der Daten (%2 von %3 Segmenten). Alles Weitere folgt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading the rest</source>
        <translation>Das Lesen des Restes abbrechen</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
</context>
<context>
    <name>worklode::ProgressChart</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Part of the task&apos;s duration (%)</source>
        <translation>Teil der Dauer der Aufgabe (%)</translation>
    </message>
    <message>
        <source>Applications from begin to end</source>
        <translation>Anwendungen vom Beginn bis zum Ende</translation>
    </message>
    <message>
        <source>%1 % of the duration</source>
        <translation>%1 % der Dauer</translation>
    </message>
    <message>
        <source>Share of active time</source>
        <translation>Anteil an der aktiven Zeit</translation>
    </message>
    <message>
        <source>Applications by share of active time (%)</source>
        <translation>Anwendungen nach Anteil an der aktiven Zeit (%)</translation>
    </message>
    <message>
        <source>No complete instance.</source>
        <translation>Keine vollständige Instanz.</translation>
    </message>
</context>
<context>
    <name>worklode::RangePopup</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Apply dates</source>
        <translation>Tage anwenden</translation>
    </message>
</context>
<context>
    <name>worklode::RankMoves</name>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>with these settings</source>
        <translation>mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>wie gespeichert</translation>
    </message>
</context>
<context>
    <name>worklode::RankingPanel</name>
    <message>
        <source>Drill-down</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>Filter by name, application, screen</source>
        <translation>Filtern nach Name, Anwendung, Bildschirm</translation>
    </message>
    <message>
        <source>Filter of the opportunities</source>
        <translation>Filter der Potenziale</translation>
    </message>
    <message>
        <source>Opportunities, applications, screens, units, associates and occurrences</source>
        <translation>Potenziale, Anwendungen, Bildschirme, Einheiten, Mitarbeitende und Vorkommen</translation>
    </message>
    <message>
        <source>Largest opportunities</source>
        <translation>Größte Potenziale</translation>
    </message>
    <message>
        <source>Largest opportunities by annualized hours</source>
        <translation>Größte Potenziale nach Jahresstunden</translation>
    </message>
    <message>
        <source>1 occurrence</source>
        <translation>1 Vorkommen</translation>
    </message>
    <message>
        <source>%1 occurrences</source>
        <translation>%1 Vorkommen</translation>
    </message>
    <message>
        <source>Annualized hours (h/yr)</source>
        <translation>Jahresstunden (h/Jahr)</translation>
    </message>
    <message>
        <source>Open the row to see its occurrences.</source>
        <translation>Die Zeile öffnen, um ihre Vorkommen zu sehen.</translation>
    </message>
</context>
<context>
    <name>worklode::RecentList</name>
    <message>
        <source>Open workspace %1</source>
        <translation>Arbeitsbereich %1 öffnen</translation>
    </message>
    <message>
        <source>%1: not there any more</source>
        <translation>%1: nicht mehr da</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: geöffnet</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 von dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>worklode::RecorderControl</name>
    <message>
        <source>1 slice</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>%1 slices were lost because the disk was full</source>
        <translation>%1 Abschnitte gingen verloren, weil die Festplatte voll war</translation>
    </message>
    <message>
        <source>%1 segments were refused by the workspace</source>
        <translation>%1 Segmente wies der Arbeitsbereich ab</translation>
    </message>
    <message>
        <source>%1: not available on this desktop</source>
        <translation>%1: auf diesem Desktop nicht verfügbar</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>worklode-collector was not found next to this program</source>
        <translation>worklode-collector wurde neben diesem Programm nicht gefunden</translation>
    </message>
    <message>
        <source>Open a workspace first: recordings go there</source>
        <translation>Zuerst einen Arbeitsbereich öffnen: Dorthin kommen Aufzeichnungen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>The collector ended with code %1</source>
        <translation>Der Kollektor endete mit Code %1</translation>
    </message>
</context>
<context>
    <name>worklode::ReportDialog</name>
    <message>
        <source>&amp;Summary: figures, units, applications</source>
        <translation>Ü&amp;bersicht: Zahlen, Einheiten, Anwendungen</translation>
    </message>
    <message>
        <source>&amp;Opportunities: ranking and where</source>
        <translation>&amp;Potenziale: Rangfolge und wo</translation>
    </message>
    <message>
        <source>&amp;Tasks: variations and the best one</source>
        <translation>&amp;Aufgaben: Varianten und die beste</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>Timeline of a &amp;day</source>
        <translation>Zeitachse eines &amp;Tages</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>No View is open.</source>
        <translation>Keine Ansicht ist offen.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>Writing the report… Close cancels it.</source>
        <translation>Der Bericht wird geschrieben… Schließen bricht ab.</translation>
    </message>
</context>
<context>
    <name>worklode::ReportPreview</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>Die Seiten des Berichts</translation>
    </message>
    <message>
        <source>A page of the report</source>
        <translation>Eine Seite des Berichts</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Die Vorschau entsteht …</translation>
    </message>
    <message>
        <source>No View is open.</source>
        <translation>Es ist keine Ansicht offen.</translation>
    </message>
    <message>
        <source>Page %1 of %2; the first %3 are shown</source>
        <translation>Seite %1 von %2; die ersten %3 werden gezeigt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>worklode::ResultPage</name>
    <message>
        <source>No View is open</source>
        <translation>Keine Ansicht ist offen</translation>
    </message>
    <message>
        <source>Choose a View on the start page and run it.</source>
        <translation>Auf der Startseite eine Ansicht wählen und ausführen.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren…</translation>
    </message>
    <message>
        <source>Running %1…</source>
        <translation>%1 läuft…</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Die Tabelle ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export picture as PNG or SVG…</source>
        <translation>Bild als PNG oder SVG exportieren…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>It runs in the background: other pages and tabs can be used meanwhile.</source>
        <translation>Das läuft im Hintergrund: Andere Seiten und Reiter sind inzwischen benutzbar.</translation>
    </message>
    <message>
        <source>Choose another View</source>
        <translation>Eine andere Ansicht wählen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter löschen</translation>
    </message>
</context>
<context>
    <name>worklode::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Eine Rolle braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a role of that name already.</source>
        <translation>Es gibt schon eine Rolle dieses Namens.</translation>
    </message>
</context>
<context>
    <name>worklode::RowKeys</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Ins: add. Delete: remove. Alt+Up, Alt+Down: move. Ctrl+C: copy.</source>
        <translation>Einfg: hinzufügen. Entf: entfernen. Alt+Auf, Alt+Ab: verschieben. Strg+C: kopieren.</translation>
    </message>
    <message>
        <source>Ins: add. Delete: remove. Ctrl+C: copy.</source>
        <translation>Einfg: hinzufügen. Entf: entfernen. Strg+C: kopieren.</translation>
    </message>
</context>
<context>
    <name>worklode::RuleEditor</name>
    <message>
        <source>The rule is on</source>
        <translation>Die Regel ist an</translation>
    </message>
    <message>
        <source>Screen rule</source>
        <translation>Bildschirmregel</translation>
    </message>
    <message>
        <source>Screen rule of %1</source>
        <translation>Bildschirmregel von %1</translation>
    </message>
    <message>
        <source>On all recorded work</source>
        <translation>An aller aufgezeichneten Arbeit</translation>
    </message>
    <message>
        <source>When all of this holds…</source>
        <translation>Wenn das alles gilt…</translation>
    </message>
    <message>
        <source>the title itself</source>
        <translation>der Titel selbst</translation>
    </message>
    <message>
        <source>{1} to {9} stand for the groups of the first regular expression</source>
        <translation>{1} bis {9} stehen für die Gruppen des ersten regulären Ausdrucks</translation>
    </message>
    <message>
        <source>…the screen is</source>
        <translation>…ist der Bildschirm</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>What the chosen titles have in common:</source>
        <translation>Was die gewählten Titel gemeinsam haben:</translation>
    </message>
    <message>
        <source>Try a title</source>
        <translation>Einen Titel ausprobieren</translation>
    </message>
    <message>
        <source>A title, as in a window&apos;s bar</source>
        <translation>Ein Titel, wie in der Leiste eines Fensters</translation>
    </message>
    <message>
        <source>An address, for web pages</source>
        <translation>Eine Adresse, für Webseiten</translation>
    </message>
    <message>
        <source>This rule does not match.</source>
        <translation>Diese Regel passt nicht.</translation>
    </message>
    <message>
        <source>It matches, but the earlier rule “%1” comes first.</source>
        <translation>Sie passt, aber die frühere Regel „%1“ kommt zuerst.</translation>
    </message>
    <message>
        <source>The screen is “%1”.</source>
        <translation>Der Bildschirm ist „%1“.</translation>
    </message>
</context>
<context>
    <name>worklode::RulePreview</name>
    <message>
        <source>Titles that the rule takes</source>
        <translation>Titel, die die Regel nimmt</translation>
    </message>
    <message>
        <source>No data is open that the rule could be tried on.</source>
        <translation>Es sind keine Daten geöffnet, an denen die Regel erprobt werden könnte.</translation>
    </message>
    <message>
        <source>Reading the titles of this application…</source>
        <translation>Die Titel dieser Anwendung werden gelesen…</translation>
    </message>
    <message>
        <source>Takes %1 of the %2 most used titles, %3 so far…</source>
        <translation>Nimmt %1 der %2 meistbenutzten Titel, bisher %3…</translation>
    </message>
    <message>
        <source>Takes %1 of %2 titles, %3</source>
        <translation>Nimmt %1 von %2 Titeln, %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 screens become %2</source>
        <translation>aus %1 Bildschirmen werden %2</translation>
    </message>
    <message>
        <source>%1 more match but an earlier rule comes first</source>
        <translation>%1 weitere passen, aber eine frühere Regel kommt zuerst</translation>
    </message>
    <message>
        <source>a dead rule: nothing recorded so far matches</source>
        <translation>eine tote Regel: Nichts bisher Aufgezeichnetes passt</translation>
    </message>
    <message>
        <source>“%1” keeps %2</source>
        <translation>„%1“ behält %2</translation>
    </message>
    <message>
        <source>takes %2 from “%1”</source>
        <translation>nimmt %2 von „%1“</translation>
    </message>
    <message>
        <source>screens are off for this application: switch them on to see names</source>
        <translation>Bildschirme sind für diese Anwendung aus: einschalten, um Namen zu sehen</translation>
    </message>
</context>
<context>
    <name>worklode::RuleWords</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>url</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>beim Verlassen von</translation>
    </message>
    <message>
        <source>entering</source>
        <translation>beim Betreten von</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>worklode::SaveBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to what is saved. This can be undone.</source>
        <translation>Zurück zum gespeicherten Stand. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Shows first what the changes do (Ctrl+S)</source>
        <translation>Zeigt zuerst, was die Änderungen bewirken (Strg+S)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Wiederholen: %1 (Strg+Y)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>This catalog can be looked at, not changed.</source>
        <translation>Dieser Katalog kann angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Version %1 · everything is saved</source>
        <translation>Version %1 · alles ist gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet · last: %1</source>
        <translation>Noch nicht gespeichert · zuletzt: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>worklode::SaveDialog</name>
    <message>
        <source>Save version %1</source>
        <translation>Version %1 speichern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Why, in one sentence: it is kept in the history</source>
        <translation>Warum, in einem Satz: Er wird im Verlauf behalten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>This cannot be saved yet</source>
        <translation>Das lässt sich noch nicht speichern</translation>
    </message>
    <message>
        <source>The catalog contradicts itself where the red lines say. Put that right, or undo it.</source>
        <translation>Der Katalog widerspricht sich, wo die roten Zeilen stehen. Berichtigen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Perhaps not meant: %1: %2</source>
        <translation>Vielleicht nicht gemeint: %1: %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1. Nothing is lost: it is tried again as soon as the catalog answers, or when you press Try again.</source>
        <translation>%1. Nichts ist verloren: Es wird wieder versucht, sobald der Katalog antwortet oder wenn Sie Noch einmal versuchen drücken.</translation>
    </message>
    <message>
        <source>Say first why, in one sentence</source>
        <translation>Zuerst in einem Satz sagen, warum</translation>
    </message>
</context>
<context>
    <name>worklode::ScreensSection</name>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Rules turn many titles into few screens. The first rule that is on and matches names the screen; titles stay stored.</source>
        <translation>Regeln machen aus vielen Titeln wenige Bildschirme. Die erste Regel, die an ist und passt, benennt den Bildschirm; Titel bleiben gespeichert.</translation>
    </message>
    <message>
        <source>screen rules titles pattern regex wildcard tester merge</source>
        <translation>Bildschirm Regeln Titel Muster Regex Platzhalter ausprobieren zusammenlegen</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Anwendungen</translation>
    </message>
    <message>
        <source>They appear as soon as work is recorded or imported.</source>
        <translation>Sie erscheinen, sobald Arbeit aufgezeichnet oder importiert ist.</translation>
    </message>
    <message>
        <source>No rules for this application</source>
        <translation>Keine Regeln für diese Anwendung</translation>
    </message>
    <message>
        <source>Without rules every title is a screen of its own. Select titles below and make a rule from them.</source>
        <translation>Ohne Regeln ist jeder Titel ein eigener Bildschirm. Unten Titel wählen und daraus eine Regel machen.</translation>
    </message>
    <message>
        <source>No titles</source>
        <translation>Keine Titel</translation>
    </message>
    <message>
        <source>Nothing was recorded here, or the policy keeps no titles of this application.</source>
        <translation>Hier wurde nichts aufgezeichnet, oder die Richtlinie behält keine Titel dieser Anwendung.</translation>
    </message>
    <message>
        <source>No screens</source>
        <translation>Keine Bildschirme</translation>
    </message>
    <message>
        <source>Nothing was recorded here in the range.</source>
        <translation>Hier wurde im Zeitraum nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Screens on</source>
        <translation>Bildschirme an</translation>
    </message>
    <message>
        <source>Off: the application counts as a whole</source>
        <translation>Aus: Die Anwendung zählt als Ganzes</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Alt+Up, or drag</source>
        <translation>Alt+Hinauf, oder ziehen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Alt+Down, or drag</source>
        <translation>Alt+Hinunter, oder ziehen</translation>
    </message>
    <message>
        <source>On / off</source>
        <translation>An / aus</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Screens on: %1</source>
        <translation>Bildschirme an: %1</translation>
    </message>
    <message>
        <source>Screens off: %1</source>
        <translation>Bildschirme aus: %1</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Make a rule from these…</source>
        <translation>Daraus eine Regel machen…</translation>
    </message>
    <message>
        <source>From the selected titles (Enter)</source>
        <translation>Aus den gewählten Titeln (Eingabe)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Opportunity tags of the selected screens</source>
        <translation>Potenzial-Kennzeichen der gewählten Bildschirme</translation>
    </message>
    <message>
        <source>Titles (%1)</source>
        <translation>Titel (%1)</translation>
    </message>
    <message>
        <source>Screens (%1)</source>
        <translation>Bildschirme (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New screen rule of %1</source>
        <translation>Neue Bildschirmregel von %1</translation>
    </message>
    <message>
        <source>Edit a screen rule of %1</source>
        <translation>Bildschirmregel von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Move a screen rule of %1</source>
        <translation>Bildschirmregel von %1 verschieben</translation>
    </message>
    <message>
        <source>Remove %1 screen rules</source>
        <translation>%1 Bildschirmregeln entfernen</translation>
    </message>
    <message>
        <source>Screen rules on</source>
        <translation>Bildschirmregeln an</translation>
    </message>
    <message>
        <source>Screen rules off</source>
        <translation>Bildschirmregeln aus</translation>
    </message>
    <message>
        <source>Tag %1 on %2 screens</source>
        <translation>Kennzeichen %1 auf %2 Bildschirmen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected ones once more, below them</source>
        <translation>Die gewählten noch einmal, unter ihnen</translation>
    </message>
    <message>
        <source>Copy %1 screen rules</source>
        <translation>%1 Bildschirmregeln kopieren</translation>
    </message>
    <message>
        <source>Screens of all selected applications (key 1)</source>
        <translation>Bildschirme aller ausgewählten Anwendungen (Taste 1)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>On, off or a screen name, of all selected rules (key 1: on or off)</source>
        <translation>An, aus oder ein Bildschirmname, für alle ausgewählten Regeln (Taste 1: an oder aus)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Screen name…</source>
        <translation>Bildschirmname…</translation>
    </message>
    <message>
        <source>Screen name</source>
        <translation>Bildschirmname</translation>
    </message>
    <message>
        <source>What these rules call their screens.
{1}…{9} stand for the groups of the first regular expression; empty: each title is a screen.</source>
        <translation>Wie diese Regeln ihre Bildschirme nennen.
{1}…{9} stehen für die Gruppen des ersten regulären Ausdrucks; leer: Jeder Titel ist ein Bildschirm.</translation>
    </message>
    <message>
        <source>Name the screens of %1 rules</source>
        <translation>Bildschirme von %1 Regeln benennen</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 Anwendungen</translation>
    </message>
    <message>
        <source>those with the most hours</source>
        <translation>die mit den meisten Stunden</translation>
    </message>
</context>
<context>
    <name>worklode::SectionPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Die Tabelle ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Imported. Nothing is saved yet: review it, undo it, or save.</source>
        <translation>Importiert. Noch ist nichts gespeichert: ansehen, rückgängig machen oder speichern.</translation>
    </message>
    <message>
        <source>CSV is not read here; export JSON to see the form that is</source>
        <translation>CSV wird hier nicht gelesen; der JSON-Export zeigt die Form, die gelesen wird</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>As it is shown: searched, sorted, in the words of this page</source>
        <translation>Wie sie gezeigt wird: gesucht, sortiert, in den Worten dieser Seite</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation>Alles als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export all as CSV…</source>
        <translation>Alles als CSV exportieren…</translation>
    </message>
    <message>
        <source>With every member, as it can be imported again</source>
        <translation>Mit allen Angaben, wie es sich wieder importieren lässt</translation>
    </message>
    <message>
        <source>Import CSV or JSON…</source>
        <translation>CSV oder JSON importieren…</translation>
    </message>
    <message>
        <source>CSV and JSON (*.csv *.json)</source>
        <translation>CSV und JSON (*.csv *.json)</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Export all as CSV</source>
        <translation>Alles als CSV exportieren</translation>
    </message>
    <message>
        <source>Export all as JSON</source>
        <translation>Alles als JSON exportieren</translation>
    </message>
</context>
<context>
    <name>worklode::SettingsSection</name>
    <message>
        <source>Costs and settings</source>
        <translation>Kosten und Einstellungen</translation>
    </message>
    <message>
        <source>How hours become posts and money, and the few settings that hold for everything.</source>
        <translation>Wie aus Stunden Stellen und Geld werden, und die wenigen Einstellungen, die für alles gelten.</translation>
    </message>
    <message>
        <source>cost fte workdays effort hourly money settings shift gap group privacy</source>
        <translation>Kosten VZÄ Arbeitstage Aufwand Stunde Geld Einstellungen Schicht Lücke Gruppe Datenschutz</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Hourly costs</source>
        <translation>Stundenkosten</translation>
    </message>
    <message>
        <source>No units yet</source>
        <translation>Noch keine Einheiten</translation>
    </message>
    <message>
        <source>Costs are said by unit and hold for everything below it. Units are made with the organisation&apos;s tree.</source>
        <translation>Kosten werden je Einheit gesagt und gelten für alles darunter. Einheiten entstehen mit dem Baum der Organisation.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Workdays a year</source>
        <translation>Arbeitstage im Jahr</translation>
    </message>
    <message>
        <source>Hours in scope are extrapolated to so many days</source>
        <translation>Stunden im Umfang werden auf so viele Tage hochgerechnet</translation>
    </message>
    <message>
        <source>Hours of a full-time post</source>
        <translation>Stunden einer Vollzeitstelle</translation>
    </message>
    <message>
        <source>Hours a year that make one FTE</source>
        <translation>Stunden im Jahr, die ein VZÄ sind</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Effort of a key</source>
        <translation>Aufwand einer Taste</translation>
    </message>
    <message>
        <source>Seconds, after the keystroke-level model</source>
        <translation>Sekunden, nach dem Keystroke-Level-Modell</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Effort of a click</source>
        <translation>Aufwand eines Klicks</translation>
    </message>
    <message>
        <source>Effort of a scroll</source>
        <translation>Aufwand eines Rollschritts</translation>
    </message>
    <message>
        <source>Gap between shifts</source>
        <translation>Lücke zwischen Schichten</translation>
    </message>
    <message>
        <source>Without activity for longer, a new shift begins</source>
        <translation>Länger ohne Tätigkeit beginnt eine neue Schicht</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Kleinste gezeigte Gruppe</translation>
    </message>
    <message>
        <source>Figures about fewer people are withheld where people must not be singled out</source>
        <translation>Zahlen über weniger Menschen werden zurückgehalten, wo niemand herausgegriffen werden darf</translation>
    </message>
    <message>
        <source> people</source>
        <translation> Menschen</translation>
    </message>
    <message>
        <source>Tell screens of unnamed applications apart</source>
        <translation>Bildschirme unbenannter Anwendungen unterscheiden</translation>
    </message>
    <message>
        <source>Screens of unnamed applications</source>
        <translation>Bildschirme unbenannter Anwendungen</translation>
    </message>
    <message>
        <source>Reset to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Settings back to the defaults</source>
        <translation>Einstellungen zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1. Vorgabe: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Cost an hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie darüber</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Hourly cost</source>
        <translation>Stundenkosten</translation>
    </message>
    <message>
        <source>What an hour costs in %1</source>
        <translation>Was eine Stunde in %1 kostet</translation>
    </message>
    <message>
        <source>Hourly cost of %1</source>
        <translation>Stundenkosten von %1</translation>
    </message>
    <message>
        <source>Enter or F2: of all selected units</source>
        <translation>Eingabe oder F2: aller gewählten Einheiten</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie darüber</translation>
    </message>
    <message>
        <source>Delete: the unit above says it</source>
        <translation>Entf: Die Einheit darüber sagt es</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>Hourly cost as above: %1</source>
        <translation>Stundensatz wie darüber: %1</translation>
    </message>
</context>
<context>
    <name>worklode::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
</context>
<context>
    <name>worklode::SideBar</name>
    <message>
        <source>Worklode</source>
        <translation>Worklode</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>Über die Daten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Dieser Desktop</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Stop recording this desktop</source>
        <translation>Aufzeichnung dieses Desktops anhalten</translation>
    </message>
    <message>
        <source>Record this desktop</source>
        <translation>Diesen Desktop aufzeichnen</translation>
    </message>
</context>
<context>
    <name>worklode::StartPage</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>New View…</source>
        <translation>Neue Ansicht…</translation>
    </message>
    <message>
        <source>See how work is really done</source>
        <translation>Sehen, wie wirklich gearbeitet wird</translation>
    </message>
    <message>
        <source>Make demo data</source>
        <translation>Beispieldaten erzeugen</translation>
    </message>
    <message>
        <source>A made-up company with realistic work, ready in seconds: to look around before anything is recorded.</source>
        <translation>Eine erfundene Firma mit lebensnaher Arbeit, in Sekunden fertig: um sich umzusehen, bevor etwas aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>Record this desktop</source>
        <translation>Diesen Desktop aufzeichnen</translation>
    </message>
    <message>
        <source>Counts your own activity on this computer. What you type is never stored, and you can stop at any time.</source>
        <translation>Zählt Ihre eigene Tätigkeit an diesem Computer. Was Sie tippen, wird nie gespeichert, und Sie können jederzeit anhalten.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Segments, slices as CSV, or the logs of other tools. Importing twice changes nothing.</source>
        <translation>Segmente, Abschnitte als CSV oder die Protokolle anderer Werkzeuge. Zweimal importieren ändert nichts.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>%1 holds no data yet. How do you want to begin?</source>
        <translation>%1 enthält noch keine Daten. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>No workspace is open. How do you want to begin?</source>
        <translation>Kein Arbeitsbereich ist geöffnet. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>1 View</source>
        <translation>1 Ansicht</translation>
    </message>
    <message>
        <source>%1 Views</source>
        <translation>%1 Ansichten</translation>
    </message>
    <message>
        <source>. Run one to see its opportunities, tasks and timeline.</source>
        <translation>. Eine ausführen zeigt ihre Potenziale, Aufgaben und Zeitachse.</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Einen anderen Arbeitsbereich öffnen…</translation>
    </message>
</context>
<context>
    <name>worklode::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This is not shown</source>
        <translation>Das wird nicht gezeigt</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>worklode::StatusLine</name>
    <message>
        <source>1 anomaly</source>
        <translation>1 Auffälligkeit</translation>
    </message>
    <message>
        <source>%1 anomalies</source>
        <translation>%1 Auffälligkeiten</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Data until %1 · %2 in %3</source>
        <translation>Daten bis %1 · %2 · %3</translation>
    </message>
    <message>
        <source>1 slice</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 Segment</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 Segmente</translation>
    </message>
    <message>
        <source>Opens About the data</source>
        <translation>Öffnet Über die Daten</translation>
    </message>
    <message>
        <source>Catalog version %1</source>
        <translation>Katalog Version %1</translation>
    </message>
    <message>
        <source>1 collector in no team</source>
        <translation>1 Kollektor in keinem Team</translation>
    </message>
    <message>
        <source>%1 collectors in no team</source>
        <translation>%1 Kollektoren in keinem Team</translation>
    </message>
    <message>
        <source>Nothing is analysed for collectors that are placed in no team.</source>
        <translation>Für Kollektoren, die in keinem Team sind, wird nichts ausgewertet.</translation>
    </message>
</context>
<context>
    <name>worklode::StepStrip</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>This way has no steps: it goes straight from the begin to the end.</source>
        <translation>Dieser Weg hat keine Schritte: Er geht gleich vom Beginn zum Ende.</translation>
    </message>
    <message>
        <source>an instance, mean</source>
        <translation>je Instanz, Mittel</translation>
    </message>
    <message>
        <source>%1 · mean %2</source>
        <translation>%1 · Mittel %2</translation>
    </message>
    <message>
        <source>Median active time</source>
        <translation>Aktive Zeit (Median)</translation>
    </message>
    <message>
        <source>Mean active time</source>
        <translation>Mittlere aktive Zeit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Error keys</source>
        <translation>Fehlertasten</translation>
    </message>
    <message>
        <source>Cuts, copies, pastes</source>
        <translation>Ausschneiden, Kopieren, Einfügen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation>Rollschritte</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
</context>
<context>
    <name>worklode::SwitchPairsModel</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Zeit dort</translation>
    </message>
    <message>
        <source>Active time of the visits that the switches enter (h:mm:ss)</source>
        <translation>Aktive Zeit der Besuche, zu denen die Wechsel führen (h:mm:ss)</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>worklode::TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
<context>
    <name>worklode::TabStrip</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>New tab (Ctrl+T)</source>
        <translation>Neuer Tab (Strg+T)</translation>
    </message>
</context>
<context>
    <name>worklode::TaskComparePanel</name>
    <message>
        <source>Figures compared</source>
        <translation>Kennzahlen im Vergleich</translation>
    </message>
    <message>
        <source>What differs, in words</source>
        <translation>Was anders ist, in Worten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>This period and the one before</source>
        <translation>Dieser Zeitraum und der davor</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Zweite Seite</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The period before could not be read.</source>
        <translation>Der Zeitraum davor konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the period before…</source>
        <translation>Der Zeitraum davor wird gelesen…</translation>
    </message>
    <message>
        <source>There is nothing that may be shown in the period before.</source>
        <translation>Im Zeitraum davor gibt es nichts, was gezeigt werden darf.</translation>
    </message>
    <message>
        <source>There are no teams to compare.</source>
        <translation>Es gibt keine Teams zu vergleichen.</translation>
    </message>
    <message>
        <source>There are no variations to compare.</source>
        <translation>Es gibt keine Varianten zu vergleichen.</translation>
    </message>
    <message>
        <source>The steps of variation %1 are not shown in this View.</source>
        <translation>Die Schritte der Variante %1 werden in dieser Sicht nicht gezeigt.</translation>
    </message>
    <message>
        <source>Reading the steps…</source>
        <translation>Die Schritte werden gelesen…</translation>
    </message>
</context>
<context>
    <name>worklode::TaskDetail</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>Median active</source>
        <translation>Median aktiv</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Path diversity</source>
        <translation>Vielfalt der Wege</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>Completion %1; %2 ends without a begin</source>
        <translation>Vollständigkeit %1; %2 Enden ohne Anfang</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>0: always the same way; 100: never the same way twice</source>
        <translation>0: immer derselbe Weg; 100: nie zweimal derselbe Weg</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Part of the task&apos;s duration (%)</source>
        <translation>Teil der Dauer der Aufgabe (%)</translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation>90 % bis %1</translation>
    </message>
    <message>
        <source>From begin to end. Mean %1, 90 % within %2 (h:mm:ss)</source>
        <translation>Vom Beginn bis zum Ende. Mittel %1, 90 % binnen %2 (h:mm:ss)</translation>
    </message>
    <message>
        <source>Mean %1, 90 % within %2, idle in all %3 (h:mm:ss). In no task that began later: %4</source>
        <translation>Mittel %1, 90 % binnen %2, Leerlauf insgesamt %3 (h:mm:ss). In keiner später begonnenen Aufgabe: %4</translation>
    </message>
    <message>
        <source>Mean number of steps; distinct variations</source>
        <translation>Mittlere Zahl der Schritte; verschiedene Varianten</translation>
    </message>
    <message>
        <source>of 100, 0 is best</source>
        <translation>von 100, 0 ist das Beste</translation>
    </message>
    <message>
        <source>Worklode · %1 · %2</source>
        <translation>Worklode · %1 · %2</translation>
    </message>
    <message>
        <source>1 variation</source>
        <translation>1 Variante</translation>
    </message>
    <message>
        <source>%1 variations</source>
        <translation>%1 Varianten</translation>
    </message>
</context>
<context>
    <name>worklode::TaskEditor</name>
    <message>
        <source>The associate starts and stops it by hand</source>
        <translation>Von Hand gestartet und beendet</translation>
    </message>
    <message>
        <source>Beginning again restarts it</source>
        <translation>Ein neuer Anfang beginnt sie neu</translation>
    </message>
    <message>
        <source>The task is on</source>
        <translation>Die Aufgabe ist an</translation>
    </message>
    <message>
        <source>Task tag</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>New task tag</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add a begin trigger</source>
        <translation>Auslöser für den Anfang hinzufügen</translation>
    </message>
    <message>
        <source>Add an end trigger</source>
        <translation>Auslöser für das Ende hinzufügen</translation>
    </message>
    <message>
        <source>Add a place on the way</source>
        <translation>Ort unterwegs hinzufügen</translation>
    </message>
    <message>
        <source>any of them is visited</source>
        <translation>einer davon besucht wird</translation>
    </message>
    <message>
        <source>all are visited, in this order</source>
        <translation>alle besucht werden, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Places on the way</source>
        <translation>Orte unterwegs</translation>
    </message>
    <message>
        <source>Begins when</source>
        <translation>Beginnt, wenn</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Endet, wenn</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A pause this long ends an open instance as abandoned</source>
        <translation>Eine so lange Pause beendet einen offenen Durchlauf als abgebrochen</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>An instance that lasts longer ends as abandoned</source>
        <translation>Ein Durchlauf, der länger dauert, endet als abgebrochen</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>On the last</source>
        <translation>Über die letzten</translation>
    </message>
    <message>
        <source> days of the data</source>
        <translation> Tage der Daten</translation>
    </message>
    <message>
        <source>Days of the dry run</source>
        <translation>Tage des Probelaufs</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>See what the definition finds before you save it.</source>
        <translation>Sehen, was die Definition findet, bevor Sie sie speichern.</translation>
    </message>
    <message>
        <source>The five commonest variations</source>
        <translation>Die fünf häufigsten Varianten</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>Eine Aufgabe braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is another task named %1.</source>
        <translation>Es gibt eine andere Aufgabe namens %1.</translation>
    </message>
    <message>
        <source>Say where the task begins and where it ends.</source>
        <translation>Sagen, wo die Aufgabe beginnt und wo sie endet.</translation>
    </message>
    <message>
        <source>No data is open that the task could be tried on.</source>
        <translation>Es sind keine Daten geöffnet, an denen die Aufgabe erprobt werden könnte.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>%1 complete, %2 abandoned · %3 completed · median %4 (%5 active) · %6 people · %7 variations
%8</source>
        <translation>%1 vollständig, %2 abgebrochen · %3 vollendet · Median %4 (%5 aktiv) · %6 Menschen · %7 Varianten
%8</translation>
    </message>
    <message>
        <source>Commonest variations</source>
        <translation>Häufigste Varianten</translation>
    </message>
    <message>
        <source>(straight from begin to end)</source>
        <translation>(gerade vom Anfang zum Ende)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Median active</source>
        <translation>Median aktiv</translation>
    </message>
</context>
<context>
    <name>worklode::TaskInstancesPanel</name>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Enter or a double click opens the Timeline there</source>
        <translation>Eingabetaste oder Doppelklick öffnet dort die Zeitachse</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any variation</source>
        <translation>Jede Variante</translation>
    </message>
    <message>
        <source>No. %1 (best)</source>
        <translation>Nr. %1 (beste)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Single instances are withheld in this View, or there are none</source>
        <translation>Einzelne Instanzen werden in dieser Sicht zurückgehalten, oder es gibt keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>worklode::TaskLimitsDialog</name>
    <message>
        <source>Limits of task tags</source>
        <translation>Grenzen von Aufgaben</translation>
    </message>
    <message>
        <source>Limits of one task</source>
        <translation>Grenzen einer Aufgabe</translation>
    </message>
    <message>
        <source>Limits of %1 tasks</source>
        <translation>Grenzen von %1 Aufgaben</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>A pause this long ends an open instance as abandoned.</source>
        <translation>Eine so lange Pause beendet einen offenen Durchlauf als abgebrochen.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>An instance that lasts longer ends as abandoned.</source>
        <translation>Ein Durchlauf, der länger dauert, endet als abgebrochen.</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Beginning again</source>
        <translation>Erneuter Beginn</translation>
    </message>
    <message>
        <source>Restarts the task</source>
        <translation>Startet die Aufgabe neu</translation>
    </message>
    <message>
        <source>Changes nothing while it is open</source>
        <translation>Ändert nichts, solange sie offen ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>As it is in each</source>
        <translation>Wie es bei jeder ist</translation>
    </message>
</context>
<context>
    <name>worklode::TaskMapPanel</name>
    <message>
        <source>What follows what</source>
        <translation>Was auf was folgt</translation>
    </message>
    <message>
        <source>The most frequent ones, in percent; every step stays on a way from start to end</source>
        <translation>Die häufigsten, in Prozent; jeder Schritt bleibt auf einem Weg vom Start zum Ende</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Share of the steps that are shown</source>
        <translation>Anteil der gezeigten Schritte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Share of the arrows that are shown</source>
        <translation>Anteil der gezeigten Pfeile</translation>
    </message>
    <message>
        <source>● start  ■ end · box: times × and median · arrow: the wider, the more often</source>
        <translation>● Start  ■ Ende · Kasten: Anzahl × und Median · Pfeil: je breiter, desto öfter</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird angeordnet…</translation>
    </message>
    <message>
        <source>No complete instance: nothing follows anything.</source>
        <translation>Keine abgeschlossene Instanz: Nichts folgt auf etwas.</translation>
    </message>
    <message>
        <source>%1 of %2 steps, %3 of %4 arrows</source>
        <translation>%1 von %2 Schritten, %3 von %4 Pfeilen</translation>
    </message>
    <message>
        <source>What follows what; select a step for what follows it</source>
        <translation>Was auf was folgt; einen Schritt wählen für das, was auf ihn folgt</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>What follows %1</source>
        <translation>Was auf %1 folgt</translation>
    </message>
</context>
<context>
    <name>worklode::TaskSpreadPanel</name>
    <message>
        <source>Boxes by</source>
        <translation>Kästen nach</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>What the boxes are of</source>
        <translation>Wovon die Kästen sind</translation>
    </message>
    <message>
        <source>Durations by team</source>
        <translation>Dauern nach Team</translation>
    </message>
    <message>
        <source>Durations by associate</source>
        <translation>Dauern nach Mitarbeiter</translation>
    </message>
</context>
<context>
    <name>worklode::TaskTeamsPanel</name>
    <message>
        <source>The task by team</source>
        <translation>Die Aufgabe nach Team</translation>
    </message>
</context>
<context>
    <name>worklode::TaskUnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Complete ÷ (complete + abandoned)</source>
        <translation>Vollständig ÷ (vollständig + abgebrochen)</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>Median from begin to end (h:mm:ss)</source>
        <translation>Median vom Beginn bis zum Ende (h:mm:ss)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Median active</source>
        <translation>Median aktiv</translation>
    </message>
    <message>
        <source>Median of the active time (h:mm:ss)</source>
        <translation>Median der aktiven Zeit (h:mm:ss)</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Changes of the application, an instance</source>
        <translation>Wechsel der Anwendung je Instanz</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Production ÷ total time of the steps; the line is the unit&apos;s goal</source>
        <translation>Produktion ÷ Gesamtzeit der Schritte; die Linie ist das Ziel der Einheit</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>0–100, less is better</source>
        <translation>0–100, weniger ist besser</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>0–100, more is better</source>
        <translation>0–100, mehr ist besser</translation>
    </message>
</context>
<context>
    <name>worklode::TaskVariationsPanel</name>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>The selected step</source>
        <translation>Der gewählte Schritt</translation>
    </message>
    <message>
        <source>Steps are</source>
        <translation>Schritte sind</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Level of the steps</source>
        <translation>Ebene der Schritte</translation>
    </message>
    <message>
        <source>Only with a step like…</source>
        <translation>Nur mit einem Schritt wie…</translation>
    </message>
    <message>
        <source>Filter by step</source>
        <translation>Nach Schritt filtern</translation>
    </message>
    <message>
        <source>Best: the lowest median active time among those with ≥ 5 instances of ≥ 3 associates</source>
        <translation>Beste: der niedrigste Median der aktiven Zeit unter denen mit ≥ 5 Instanzen von ≥ 3 Mitarbeitenden</translation>
    </message>
    <message>
        <source>Compare with best</source>
        <translation>Mit der besten vergleichen</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Anleitung…</translation>
    </message>
    <message>
        <source>This way of doing the task as a page to hand out</source>
        <translation>Dieser Weg durch die Aufgabe als Seite zum Weitergeben</translation>
    </message>
    <message>
        <source>Select a variation for its steps.</source>
        <translation>Eine Variante wählen, um ihre Schritte zu sehen.</translation>
    </message>
    <message>
        <source>The steps of this variation are not shown in this View.</source>
        <translation>Die Schritte dieser Variante werden in dieser Sicht nicht gezeigt.</translation>
    </message>
    <message>
        <source>Reading the steps…</source>
        <translation>Die Schritte werden gelesen…</translation>
    </message>
    <message>
        <source>%1: %2 (an instance)</source>
        <translation>%1: %2 (je Instanz)</translation>
    </message>
    <message>
        <source>Variation %1, median · mean active time of each step (m:ss). Select a step for its keys, errors, clipboard, clicks, scrolls and waste.</source>
        <translation>Variante %1, Median · Mittel der aktiven Zeit jedes Schritts (m:ss). Einen Schritt wählen für Tasten, Fehler, Zwischenablage, Klicks, Blättern und Verlust.</translation>
    </message>
</context>
<context>
    <name>worklode::TasksModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Complete ÷ (complete + abandoned)</source>
        <translation>Vollständig ÷ (vollständig + abgebrochen)</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>Median active</source>
        <translation>Median aktiv</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Instances that came to their end</source>
        <translation>Instanzen, die zu ihrem Ende kamen</translation>
    </message>
    <message>
        <source>Instances that were begun and not ended</source>
        <translation>Instanzen, die begonnen und nicht beendet wurden</translation>
    </message>
    <message>
        <source>With a complete instance</source>
        <translation>Mit einer abgeschlossenen Instanz</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Median from begin to end (h:mm:ss)</source>
        <translation>Median vom Beginn bis zum Ende (h:mm:ss)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Median of the active time (h:mm:ss)</source>
        <translation>Median der aktiven Zeit (h:mm:ss)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Production ÷ total time of the steps; the line is the goal of the View&apos;s unit</source>
        <translation>Produktion ÷ Gesamtzeit der Schritte; die Linie ist das Ziel der Einheit der Sicht</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>0–100, less is better: errors, clipboard, switching and waste, each 0–25</source>
        <translation>0–100, weniger ist besser: Fehler, Zwischenablage, Wechsel und Verlust, je 0–25</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>0–100, more is better: (100 − friction) × (Production + Other Work) ÷ (total − idle)</source>
        <translation>0–100, mehr ist besser: (100 − Reibung) × (Produktion + Sonstige Arbeit) ÷ (gesamt − Leerlauf)</translation>
    </message>
</context>
<context>
    <name>worklode::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The catalog defines no task yet. Add one in Administration › Task tags: a task begins on leaving one screen and ends on entering another.</source>
        <translation>Der Katalog legt noch keine Aufgabe fest. In Verwaltung › Aufgaben lässt sich eine anlegen: Eine Aufgabe beginnt mit dem Verlassen eines Bildschirms und endet mit dem Betreten eines anderen.</translation>
    </message>
    <message>
        <source>Open task tags</source>
        <translation>Aufgaben öffnen</translation>
    </message>
</context>
<context>
    <name>worklode::TasksSection</name>
    <message>
        <source>Task tags</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>A task runs from one place to another. Its instances, variations and times come from what was recorded, back to the first day.</source>
        <translation>Eine Aufgabe geht von einem Ort zu einem anderen. Ihre Instanzen, Varianten und Zeiten kommen aus dem Aufgezeichneten, bis zum ersten Tag zurück.</translation>
    </message>
    <message>
        <source>task begin end trigger via strategy dry run overlay</source>
        <translation>Aufgabe Anfang Ende Auslöser unterwegs Vorgehen Probelauf</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Say where a task begins and where it ends, for example from leaving the work queue to entering it again. A dry run shows what that finds before you save.</source>
        <translation>Sagen, wo eine Aufgabe beginnt und wo sie endet, zum Beispiel vom Verlassen der Arbeitsliste bis zum Wiederbetreten. Ein Probelauf zeigt, was das findet, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Alt+Up, or drag: the first task has the time that several begin at once</source>
        <translation>Alt+Hinauf, oder ziehen: Die erste Aufgabe hat die Zeit, mit der mehrere zugleich beginnen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Alt+Down, or drag</source>
        <translation>Alt+Hinunter, oder ziehen</translation>
    </message>
    <message>
        <source>On / off</source>
        <translation>An / aus</translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation>Taste 1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected ones once more, under another name</source>
        <translation>Die gewählten noch einmal, unter anderem Namen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>New task %1</source>
        <translation>Neue Aufgabe %1</translation>
    </message>
    <message>
        <source>Edit task %1</source>
        <translation>Aufgabe %1 bearbeiten</translation>
    </message>
    <message>
        <source>Move task %1</source>
        <translation>Aufgabe %1 verschieben</translation>
    </message>
    <message>
        <source>Tasks on</source>
        <translation>Aufgaben an</translation>
    </message>
    <message>
        <source>Tasks off</source>
        <translation>Aufgaben aus</translation>
    </message>
    <message>
        <source>Ins. Where it begins and ends, with a dry run before it is saved</source>
        <translation>Einfg. Wo sie beginnt und endet, mit einem Probelauf vor dem Speichern</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>Longest pause, longest duration, restart, on or off: of all selected ones</source>
        <translation>Längste Pause, längste Dauer, Neustart, an oder aus: von allen ausgewählten</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>worklode::TimelineArrangeBar</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>In which order lanes stand; by associate on a calendar, all days of one lie beside each other</source>
        <translation>In welcher Reihenfolge Spuren stehen; nach Person im Kalender liegen alle Tage einer Person nebeneinander</translation>
    </message>
    <message>
        <source>Lanes by day</source>
        <translation>Spuren nach Tag</translation>
    </message>
    <message>
        <source>Lanes by associate</source>
        <translation>Spuren nach Person</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Time of day: days under each other, so that they compare. Calendar: one axis of real time</source>
        <translation>Tageszeit: Tage untereinander, damit sie sich vergleichen lassen. Kalender: eine Achse wirklicher Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>By whose clock times are read</source>
        <translation>Nach wessen Uhr Zeiten gelesen werden</translation>
    </message>
    <message>
        <source>Associate&apos;s time</source>
        <translation>Zeit der Person</translation>
    </message>
    <message>
        <source>This desktop&apos;s time</source>
        <translation>Zeit dieses Desktops</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>worklode::TimelineFindBar</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Find application or task</source>
        <translation>Anwendung oder Aufgabe finden</translation>
    </message>
    <message>
        <source>Find on the timeline</source>
        <translation>In der Zeitachse finden</translation>
    </message>
    <message>
        <source>Find by a part of the name: applications, screens, tasks, opportunities (Ctrl+F)</source>
        <translation>Nach einem Teil des Namens finden: Anwendungen, Bildschirme, Aufgaben, Potenziale (Strg+F)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 Treffer</translation>
    </message>
</context>
<context>
    <name>worklode::TimelineLegend</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Legend of the timeline</source>
        <translation>Legende der Zeitachse</translation>
    </message>
    <message>
        <source>Abandoned task</source>
        <translation>Abgebrochene Aufgabe</translation>
    </message>
</context>
<context>
    <name>worklode::TimelineOverview</name>
    <message>
        <source>Overview of the whole timeline</source>
        <translation>Überblick über die ganze Zeitachse</translation>
    </message>
    <message>
        <source>All of it: drag the window to move, its edges to zoom</source>
        <translation>Alles: Das Fenster ziehen verschiebt, seine Ränder vergrößern</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>worklode::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Nobody in this View&apos;s scope has a shift in its range.</source>
        <translation>Niemand im Umfang dieser Ansicht hat eine Schicht in ihrem Zeitraum.</translation>
    </message>
    <message>
        <source>Find on the timeline</source>
        <translation>In der Zeitachse finden</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves, Ctrl+wheel makes lanes taller. Click a bar or Shift-drag a stretch to add it up.</source>
        <translation>Das Rad vergrößert, Ziehen verschiebt, Strg+Rad macht Spuren höher. Ein Balken angeklickt oder eine Strecke mit Umschalt gezogen wird zusammengezählt.</translation>
    </message>
    <message>
        <source>This is more than is added up at once: select fewer rows or a shorter stretch.</source>
        <translation>Das ist mehr, als auf einmal zusammengezählt wird: weniger Zeilen oder einen kürzeren Abschnitt wählen.</translation>
    </message>
</context>
<context>
    <name>worklode::TimelineUsage</name>
    <message>
        <source>Usage in these shifts</source>
        <translation>Nutzung in diesen Schichten</translation>
    </message>
    <message>
        <source>Usage of applications and screens</source>
        <translation>Nutzung von Anwendungen und Bildschirmen</translation>
    </message>
    <message>
        <source>Usage in the selection</source>
        <translation>Nutzung in der Auswahl</translation>
    </message>
</context>
<context>
    <name>worklode::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, 0 shows all, Control with left and right steps through the spans, Control with up and down makes lanes taller or lower</source>
        <translation>Pfeiltasten verschieben, Plus und Minus vergrößern und verkleinern, 0 zeigt alles, Strg mit Links und Rechts geht durch die Balken, Strg mit Hinauf und Hinunter macht Spuren höher oder niedriger</translation>
    </message>
</context>
<context>
    <name>worklode::ToolProcess</name>
    <message>
        <source>%1 was not found next to this program</source>
        <translation>%1 wurde neben diesem Programm nicht gefunden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It ended with code %1</source>
        <translation>Es endete mit Code %1</translation>
    </message>
</context>
<context>
    <name>worklode::TriggerRows</name>
    <message>
        <source>any screen</source>
        <translation>jeder Bildschirm</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>worklode::UnitDialog</name>
    <message>
        <source>from above</source>
        <translation>von oben</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftseinheit</translation>
    </message>
    <message>
        <source>New business unit</source>
        <translation>Neue Geschäftseinheit</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>nothing: the company</source>
        <translation>nichts: die Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unique id</source>
        <translation>Eindeutige Kennung</translation>
    </message>
    <message>
        <source>Data and CSV files know the unit by it; it stays.</source>
        <translation>Daten und CSV-Dateien kennen die Einheit daran; sie bleibt.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Production goal</source>
        <translation>Produktionsziel</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Kosten einer Stunde</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A unit needs an id.</source>
        <translation>Eine Einheit braucht eine Kennung.</translation>
    </message>
</context>
<context>
    <name>worklode::UnitsSection</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Sorted by this column, units stand below the one they belong to</source>
        <translation>Nach dieser Spalte geordnet stehen Einheiten unter der, zu der sie gehören</translation>
    </message>
    <message>
        <source>Unique id</source>
        <translation>Eindeutige Kennung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Collectors that are in this unit now, or below it</source>
        <translation>Kollektoren, die jetzt in dieser Einheit sind, oder darunter</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftseinheiten</translation>
    </message>
    <message>
        <source>The organisation as one tree. Goals, costs and client configurations hold for a unit and for everything below it; an arrow marks what comes from above.</source>
        <translation>Die Organisation als ein Baum. Ziele, Kosten und Client-Konfigurationen gelten für eine Einheit und alles darunter; ein Pfeil markiert, was von oben kommt.</translation>
    </message>
    <message>
        <source>company department team hierarchy goal cost csv pega organisation</source>
        <translation>Firma Abteilung Team Hierarchie Ziel Kosten CSV Pega Organisation</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>No business units yet</source>
        <translation>Noch keine Geschäftseinheiten</translation>
    </message>
    <message>
        <source>Without units everybody counts as one. Add the company first, or import a CSV file with the columns Name, Unique ID, Parent Name, Parent ID, Level, Production Goal %, Assigned Configuration, Status.</source>
        <translation>Ohne Einheiten zählen alle als eine. Zuerst die Firma hinzufügen, oder eine CSV-Datei mit den Spalten Name, Unique ID, Parent Name, Parent ID, Level, Production Goal %, Assigned Configuration, Status importieren.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Ziel…</translation>
    </message>
    <message>
        <source>The production goal of the selected units</source>
        <translation>Das Produktionsziel der gewählten Einheiten</translation>
    </message>
    <message>
        <source>The client configuration of the selected units</source>
        <translation>Die Client-Konfiguration der gewählten Einheiten</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Units are not deleted: what was recorded belongs to them</source>
        <translation>Einheiten werden nicht gelöscht: Was aufgezeichnet wurde, gehört zu ihnen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>The whole tree: units that the file does not list are disabled. Shows what it would do first.</source>
        <translation>Der ganze Baum: Einheiten, die nicht in der Datei stehen, werden abgeschaltet. Zeigt zuerst, was geschähe.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>Production goal</source>
        <translation>Produktionsziel</translation>
    </message>
    <message>
        <source>Percent of the shift that shall be Production (−1: from the unit above)</source>
        <translation>Prozent der Schicht, die Produktion sein sollen (−1: von der Einheit darüber)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation>Einheit %1 hinzufügen</translation>
    </message>
    <message>
        <source>Cost an hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>A new unit, below the selected one</source>
        <translation>Eine neue Einheit, unter der gewählten</translation>
    </message>
</context>
<context>
    <name>worklode::UsageModel</name>
    <message>
        <source>(no screen)</source>
        <translation>(kein Bildschirm)</translation>
    </message>
</context>
<context>
    <name>worklode::UserDialog</name>
    <message>
        <source>Everything in the administration; no data pages</source>
        <translation>Alles in der Verwaltung; keine Datenseiten</translation>
    </message>
    <message>
        <source>All pages about the access node and what lies below it; Views</source>
        <translation>Alle Seiten über den Zugriffsknoten und was darunter liegt; Ansichten</translation>
    </message>
    <message>
        <source>No Tasks, no names of associates, no figures about small groups</source>
        <translation>Keine Aufgaben, keine Namen, keine Zahlen über kleine Gruppen</translation>
    </message>
    <message>
        <source>Their own data only</source>
        <translation>Nur die eigenen Daten</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Nutzer</translation>
    </message>
    <message>
        <source>May see who stands behind a pseudonym (each look is audited)</source>
        <translation>Darf sehen, wer hinter einem Pseudonym steht (jeder Blick wird vermerkt)</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>the whole organisation</source>
        <translation>die ganze Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As they sign in. It stays: users are never deleted, only made inactive.</source>
        <translation>Wie sie sich anmelden. Er bleibt: Nutzer werden nie gelöscht, nur stillgelegt.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>One access node: that unit and everything below it.</source>
        <translation>Ein Zugriffsknoten: diese Einheit und alles darunter.</translation>
    </message>
    <message>
        <source>Own data of</source>
        <translation>Eigene Daten von</translation>
    </message>
    <message>
        <source>For the role Associate: the collector whose data they see.</source>
        <translation>Für die Rolle Mitarbeiter: der Kollektor, dessen Daten sie sehen.</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Ein Nutzer braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a user of that name already.</source>
        <translation>Es gibt schon einen Nutzer dieses Namens.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>worklode::UsersSection</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (ansehen)</translation>
    </message>
    <message>
        <source>the whole organisation</source>
        <translation>die ganze Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>Own data of</source>
        <translation>Eigene Daten von</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>may look behind</source>
        <translation>darf dahinter sehen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive: may not sign in</source>
        <translation>Stillgelegt: darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May edit or view</source>
        <translation>Darf bearbeiten oder ansehen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Nutzer und Rollen</translation>
    </message>
    <message>
        <source>Who may sign in and what they see: one access node each. Users are never deleted, because histories name them; they become inactive.</source>
        <translation>Wer sich anmelden darf und was er sieht: je ein Zugriffsknoten. Nutzer werden nie gelöscht, weil Verläufe sie nennen; sie werden stillgelegt.</translation>
    </message>
    <message>
        <source>administrator analyst report user associate rights permissions access node active</source>
        <translation>Verwalter Analyst Berichtsnutzer Mitarbeiter Rechte Erlaubnisse Zugriffsknoten aktiv</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Nutzer</translation>
    </message>
    <message>
        <source>As long as there are none, everybody who can open the workspace may do everything. Begin with an administrator.</source>
        <translation>Solange es keine gibt, darf jeder, der den Arbeitsbereich öffnen kann, alles. Mit einem Verwalter beginnen.</translation>
    </message>
    <message>
        <source>No roles of your own</source>
        <translation>Keine eigenen Rollen</translation>
    </message>
    <message>
        <source>Administrators may edit everything. A role of your own gives somebody single pages only, business units for example.</source>
        <translation>Verwalter dürfen alles bearbeiten. Eine eigene Rolle gibt jemandem nur einzelne Seiten, etwa die Geschäftseinheiten.</translation>
    </message>
    <message>
        <source>Roles of your own</source>
        <translation>Eigene Rollen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>A new user</source>
        <translation>Ein neuer Nutzer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>The access node of the selected users</source>
        <translation>Der Zugriffsknoten der gewählten Nutzer</translation>
    </message>
    <message>
        <source>The whole organisation</source>
        <translation>Die ganze Organisation</translation>
    </message>
    <message>
        <source>Users are never deleted: histories name them</source>
        <translation>Nutzer werden nie gelöscht: Verläufe nennen sie</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>A new role: which pages are hidden, to view, or to edit</source>
        <translation>Eine neue Rolle: welche Seiten verborgen sind, zum Ansehen oder zum Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete. Users who have it lose it.</source>
        <translation>Löschen. Nutzer, die sie haben, verlieren sie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Nutzer</translation>
    </message>
    <message>
        <source>Access node</source>
        <translation>Zugriffsknoten</translation>
    </message>
    <message>
        <source>Remove role %1</source>
        <translation>Rolle %1 entfernen</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>Nutzer %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>Rolle %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit role %1</source>
        <translation>Rolle %1 bearbeiten</translation>
    </message>
    <message>
        <source>Gives the selected users a role, or takes it from them</source>
        <translation>Gibt den gewählten Nutzern eine Rolle oder nimmt sie ihnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected ones once more, under another name</source>
        <translation>Die gewählten noch einmal, unter anderem Namen</translation>
    </message>
    <message>
        <source>Take role %1</source>
        <translation>Rolle %1 nehmen</translation>
    </message>
    <message>
        <source>Copy role %1</source>
        <translation>Rolle %1 kopieren</translation>
    </message>
</context>
<context>
    <name>worklode::VariationsModel</name>
    <message>
        <source>… 1 more step</source>
        <translation>… 1 weiterer Schritt</translation>
    </message>
    <message>
        <source>… %1 more steps</source>
        <translation>… %1 weitere Schritte</translation>
    </message>
    <message>
        <source>(no steps)</source>
        <translation>(keine Schritte)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of complete instances</source>
        <translation>Von vollständigen Instanzen</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Median active</source>
        <translation>Median aktiv</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Median of the active time (h:mm:ss)</source>
        <translation>Median der aktiven Zeit (h:mm:ss)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Median from begin to end (h:mm:ss)</source>
        <translation>Median vom Beginn bis zum Ende (h:mm:ss)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>0–100, more is better</source>
        <translation>0–100, mehr ist besser</translation>
    </message>
</context>
<context>
    <name>worklode::ViewDialog</name>
    <message>
        <source>New View</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>The last days of the data</source>
        <translation>Die letzten Tage der Daten</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Öffnet mit</translation>
    </message>
</context>
<context>
    <name>worklode::ViewEditor</name>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation>letzte %1 Tage</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>alle Zeit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>New View</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Everybody may run it</source>
        <translation>Alle dürfen sie ausführen</translation>
    </message>
    <message>
        <source>Pseudonyms, and nothing about small groups</source>
        <translation>Pseudonyme, und nichts über kleine Gruppen</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle Zeit</translation>
    </message>
    <message>
        <source>Last days, rolling</source>
        <translation>Letzte Tage, mitlaufend</translation>
    </message>
    <message>
        <source>From … until</source>
        <translation>Von … bis</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>everybody the user may see</source>
        <translation>alle, die der Nutzer sehen darf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Nur diese Menschen</translation>
    </message>
    <message>
        <source>Ids, separated by semicolons; nothing means everybody.</source>
        <translation>Kennungen, durch Semikolon getrennt; nichts heißt alle.</translation>
    </message>
    <message>
        <source>Only these categories</source>
        <translation>Nur diese Kategorien</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Öffnet mit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>A View needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a View of that name already.</source>
        <translation>Es gibt schon eine Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Anwendungen suchen</translation>
    </message>
    <message>
        <source>Only this work</source>
        <translation>Nur diese Arbeit</translation>
    </message>
    <message>
        <source>Limits Summary and Opportunities; shifts and tasks are found before it. Nothing ticked means all.</source>
        <translation>Begrenzt Übersicht und Potenziale; Schichten und Aufgaben werden davor gefunden. Nichts angekreuzt heißt alles.</translation>
    </message>
    <message>
        <source>Only these applications</source>
        <translation>Nur diese Anwendungen</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (nicht benutzt)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>worklode::ViewsModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>1 associate</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 associates</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation>letzte %1 Tage</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 Anwendungen</translation>
    </message>
</context>
<context>
    <name>worklode::ViewsSection</name>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Öffnet mit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>owner only</source>
        <translation>nur der Eigentümer</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved questions: which part of the organisation, which days, which page. Running one never changes it.</source>
        <translation>Gespeicherte Fragen: welcher Teil der Organisation, welche Tage, welche Seite. Ausführen ändert sie nie.</translation>
    </message>
    <message>
        <source>scope range rolling anonymous shared copy</source>
        <translation>Umfang Zeitraum mitlaufend anonym geteilt Kopie</translation>
    </message>
    <message>
        <source>No Views yet</source>
        <translation>Noch keine Ansichten</translation>
    </message>
    <message>
        <source>A View says whose work is looked at and when. Add one to have something to run.</source>
        <translation>Eine Ansicht sagt, wessen Arbeit angesehen wird und wann. Eine hinzufügen, um etwas zum Ausführen zu haben.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>A new View</source>
        <translation>Eine neue Ansicht</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected ones once more, under another name</source>
        <translation>Die gewählten noch einmal, unter anderem Namen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Of all selected ones</source>
        <translation>Von allen gewählten</translation>
    </message>
    <message>
        <source>Shared with everybody</source>
        <translation>Mit allen geteilt</translation>
    </message>
    <message>
        <source>For the owner only</source>
        <translation>Nur für den Eigentümer</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Owner only</source>
        <translation>Nur der Eigentümer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add View %1</source>
        <translation>Ansicht %1 hinzufügen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>1 category</source>
        <translation>1 Kategorie</translation>
    </message>
    <message>
        <source>%1 categories</source>
        <translation>%1 Kategorien</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Anwendung</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 Anwendungen</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Begrenzt auf</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle Zeit</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>Die letzten %1 Tage</translation>
    </message>
    <message>
        <source>Everybody the user may see</source>
        <translation>Alle, die der Nutzer sehen darf</translation>
    </message>
</context>
<context>
    <name>worklode::ViewsTable</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Run View</source>
        <translation>Ansicht ausführen</translation>
    </message>
    <message>
        <source>Run View %1</source>
        <translation>Ansicht %1 ausführen</translation>
    </message>
</context>
<context>
    <name>worklode::WeekdayHoursModel</name>
    <message>
        <source>A part of friction, 0–25</source>
        <translation>Ein Teil der Reibung, 0–25</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Weekday (1 Monday)</source>
        <translation>Wochentag (1 Montag)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>0–100, less is better</source>
        <translation>0–100, weniger ist besser</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>worklode::WhatIfModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Annualized</source>
        <translation>Aufs Jahr</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Change of FTE</source>
        <translation>Änderung der VZÄ</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>Change of value</source>
        <translation>Änderung des Werts</translation>
    </message>
</context>
<context>
    <name>worklode::WhatIfPanel</name>
    <message>
        <source>Threshold, time</source>
        <translation>Schwelle, Zeit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Error keys at least</source>
        <translation>Fehlertasten mindestens</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> Tasten</translation>
    </message>
    <message>
        <source>Error rate at least</source>
        <translation>Fehlerquote mindestens</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Round trips at least</source>
        <translation>Hin und Her mindestens</translation>
    </message>
    <message>
        <source> per shift</source>
        <translation> je Schicht</translation>
    </message>
    <message>
        <source>Scrolls at least</source>
        <translation>Rollschritte mindestens</translation>
    </message>
    <message>
        <source> scrolls</source>
        <translation> Rollschritte</translation>
    </message>
    <message>
        <source>Scroll rate at least</source>
        <translation>Rollen mindestens</translation>
    </message>
    <message>
        <source> per active minute</source>
        <translation> je aktiver Minute</translation>
    </message>
    <message>
        <source>Active time at least</source>
        <translation>Aktive Zeit mindestens</translation>
    </message>
    <message>
        <source>Keys at least</source>
        <translation>Tasten mindestens</translation>
    </message>
    <message>
        <source>Keys more than</source>
        <translation>Tasten mehr als</translation>
    </message>
    <message>
        <source>%1
As saved: rank %2, %3, %4, value %5
With these settings: rank %6, %7, %8, value %9</source>
        <translation>%1
Wie gespeichert: Rang %2, %3, %4, Wert %5
Mit diesen Einstellungen: Rang %6, %7, %8, Wert %9</translation>
    </message>
    <message>
        <source>The ranking as it would be</source>
        <translation>Die Rangfolge, wie sie wäre</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Automatable share, per cent</source>
        <translation>Automatisierbarer Anteil, Prozent</translation>
    </message>
    <message>
        <source>Automatable share</source>
        <translation>Automatisierbarer Anteil</translation>
    </message>
    <message>
        <source>Automatable</source>
        <translation>Automatisierbar</translation>
    </message>
    <message>
        <source>each unit&apos;s own</source>
        <translation>die jeder Einheit</translation>
    </message>
    <message>
        <source> per hour</source>
        <translation> je Stunde</translation>
    </message>
    <message>
        <source>Hourly cost</source>
        <translation>Stundenkosten</translation>
    </message>
    <message>
        <source>In the currency of the catalog; the same for every unit. Value = annualized hours × hourly cost × automatable share (definitions §4)</source>
        <translation>In der Währung des Katalogs; für jede Einheit dieselben. Wert = Jahresstunden × Stundenkosten × automatisierbarer Anteil (Definitionen §4)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Nothing is saved here. Administrators save settings in Administration › Opportunities.</source>
        <translation>Hier wird nichts gespeichert. Verwalter speichern Einstellungen unter Verwaltung › Potenziale.</translation>
    </message>
    <message>
        <source>What was tried is on the clipboard</source>
        <translation>Was erprobt wurde, ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Annualized hours (h/yr)</source>
        <translation>Jahresstunden (h/Jahr)</translation>
    </message>
    <message>
        <source>As saved. Change a setting on the left to see the ranking move.</source>
        <translation>Wie gespeichert. Links eine Einstellung ändern, um die Rangfolge sich bewegen zu sehen.</translation>
    </message>
    <message>
        <source>Click a row to try out that opportunity.</source>
        <translation>Eine Zeile anklicken, um dieses Potenzial zu erproben.</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Rank %1 → %2</source>
        <translation>Rang %1 → %2</translation>
    </message>
    <message>
        <source>Value a year: %1</source>
        <translation>Wert im Jahr: %1</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre wenn: %1</translation>
    </message>
    <message>
        <source>Automatable share: %1 (saved: %2)</source>
        <translation>Automatisierbarer Anteil: %1 (gespeichert: %2)</translation>
    </message>
    <message>
        <source>Hourly cost: %1</source>
        <translation>Stundenkosten: %1</translation>
    </message>
    <message>
        <source>%1: %2 (saved: %3)</source>
        <translation>%1: %2 (gespeichert: %3)</translation>
    </message>
</context>
<context>
    <name>worklode::WhatIfRunner</name>
    <message>
        <source>This workspace cannot try settings out.</source>
        <translation>In diesem Arbeitsbereich lassen sich Einstellungen nicht erproben.</translation>
    </message>
</context>
<context>
    <name>worklode::WhenPanel</name>
    <message>
        <source>How the number comes about</source>
        <translation>Wie die Zahl entsteht</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>up to 100</source>
        <translation>bis 100</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Was die Felder zeigen</translation>
    </message>
    <message>
        <source>Parts of friction</source>
        <translation>Teile der Reibung</translation>
    </message>
    <message>
        <source>Nothing is known of this hour</source>
        <translation>Von dieser Stunde ist nichts bekannt</translation>
    </message>
    <message>
        <source>What makes an hour hard</source>
        <translation>Was eine Stunde schwer macht</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys, to see its parts of friction.</source>
        <translation>Ein Feld anklicken oder mit den Pfeiltasten wählen zeigt die Teile seiner Reibung.</translation>
    </message>
    <message>
        <source>%1, %2:00–%3:00</source>
        <translation>%1, %2:00–%3:00 {1,?}</translation>
    </message>
    <message>
        <source>Friction %1 · score %2
%3 active, %4 idle
%5 switches, %6 keys, %7 clicks
%8 associates</source>
        <translation>Reibung %1 · Wertung %2
%3 aktiv, %4 Leerlauf
%5 Wechsel, %6 Tasten, %7 Klicks
%8 Mitarbeitende</translation>
    </message>
    <message>
        <source>Definitions §4</source>
        <translation>Definitionen §4</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys. Outlined: nobody at work, or too few to be shown; a filled cell with 0 is a measured zero.</source>
        <translation>Ein Feld anklicken oder mit den Pfeiltasten gehen. Umrandet: niemand bei der Arbeit, oder zu wenige; ein gefülltes Feld mit 0 ist eine gemessene Null.</translation>
    </message>
</context>
</TS>
