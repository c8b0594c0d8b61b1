<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the &amp;system</source>
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
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Erlassen…</translation>
    </message>
    <message>
        <source>None needed…</source>
        <translation>Keine nötig…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>Abschnitt ergänzen…</translation>
    </message>
    <message>
        <source>Bump…</source>
        <translation>Anheben…</translation>
    </message>
    <message>
        <source>Ask the forge</source>
        <translation>Die Forge fragen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Waived by %1: “%2”</source>
        <translation>Erlassen von %1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It passed for %1. Commits since then: %L2</source>
        <translation>Bestanden für %1. Commits seitdem: %L2</translation>
    </message>
    <message>
        <source>Files that changed since then: %L1</source>
        <translation>Seitdem geänderte Dateien: %L1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who said it, and why</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>bestätigt von %1</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>erlassen von %1</translation>
    </message>
    <message>
        <source>stated as not needed by %1</source>
        <translation>als nicht nötig erklärt von %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>bestanden in %1</translation>
    </message>
    <message>
        <source>failed with exit code %1 after %2</source>
        <translation>mit Exit-Code %1 nach %2 gescheitert</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>For commit %1</source>
        <translation>Für Commit %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks are running</source>
        <translation>Prüfungen laufen gerade</translation>
    </message>
    <message>
        <source>Run check: %1</source>
        <translation>Prüfung ausführen: %1</translation>
    </message>
</context>
<context>
    <name>CommitDesk</name>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>merged with %1</source>
        <comment>a commit</comment>
        <translation>vereint mit %1</translation>
    </message>
    <message>
        <source>hidden by hand</source>
        <translation>von Hand verborgen</translation>
    </message>
    <message>
        <source>hidden: type %1</source>
        <translation>verborgen: Typ %1</translation>
    </message>
    <message>
        <source>hidden: a merge</source>
        <translation>verborgen: ein Merge</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1, no convention</source>
        <comment>a section of the notes</comment>
        <translation>%1, keine Konvention</translation>
    </message>
    <message>
        <source>%1, breaking</source>
        <comment>a section of the notes</comment>
        <translation>%1, inkompatibel</translation>
    </message>
</context>
<context>
    <name>CommitText</name>
    <message numerus="yes">
        <source>(%n more files changed.)</source>
        <translation>
            <numerusform>(%n weitere Datei geändert.)</numerusform>
            <numerusform>(%n weitere Dateien geändert.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectHtml</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this file, in itself</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cut software releases by pointing and clicking.</source>
        <translation>Software-Releases per Mausklick erstellen.</translation>
    </message>
    <message>
        <source>Make the sample project and open it. With a folder, make it there.</source>
        <translation>Das Beispielprojekt erstellen und öffnen. Mit einem Ordner: dort erstellen.</translation>
    </message>
    <message>
        <source>The repository to open, or with --demo the folder to make the sample in.</source>
        <translation>Das zu öffnende Repository, oder mit --demo der Ordner für das Beispiel.</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>first time</source>
        <translation>zum ersten Mal</translation>
    </message>
    <message>
        <source>again</source>
        <translation>wieder</translation>
    </message>
    <message>
        <source>Also written %1</source>
        <translation>Auch als %1 geschrieben</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Same name with another address</source>
        <translation>Derselbe Name mit anderer Adresse</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>co-author</source>
        <translation>Mitautor</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>Committer</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>begutachtet</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>getestet</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>geholfen</translation>
    </message>
    <message>
        <source>not named: a program</source>
        <translation>nicht genannt: ein Programm</translation>
    </message>
    <message>
        <source>not named: only committed</source>
        <translation>nicht genannt: nur Committer</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>diff %1</source>
        <translation>Diff %1</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>As on &amp;GitHub</source>
        <translation>Wie auf &amp;GitHub</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>S&amp;chlicht</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>Wie das &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>somebody whose account is gone</source>
        <translation>jemandem, dessen Konto es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation>Noch niemand hat zugestimmt.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Zugestimmt hat: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln checks have succeeded.</source>
        <translation>
            <numerusform>%L1 von %Ln Prüfung ist bestanden.</numerusform>
            <numerusform>%L1 von %Ln Prüfungen sind bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>The pull request %1 was merged. Press Resume to go on from there.</source>
        <translation>Der Pull-Request %1 wurde gemergt. „Fortsetzen“ macht von dort weiter.</translation>
    </message>
    <message>
        <source>Slipway asks again every few minutes.</source>
        <translation>Slipway fragt alle paar Minuten nach.</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>Der Pull-Request %1 kann gemergt werden.</translation>
    </message>
    <message>
        <source>Press Resume to merge it.</source>
        <translation>„Fortsetzen“ mergt ihn.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The cut of %1</source>
        <translation>Der Schnitt von %1</translation>
    </message>
    <message>
        <source>Tagging %1</source>
        <translation>Das Taggen von %1</translation>
    </message>
    <message>
        <source>Publishing %1</source>
        <translation>Das Veröffentlichen von %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln steps are done and stay done; they will not be done twice.</source>
        <translation>
            <numerusform>%L1 von %Ln Schritt ist erledigt und bleibt es; nichts wird zweimal getan.</numerusform>
            <numerusform>%L1 von %Ln Schritten sind erledigt und bleiben es; nichts wird zweimal getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused, nothing was done. These checks stand in the way: %2. Make them pass or waive them, then preview again.</source>
        <translation>%1 wurde abgelehnt, es ist nichts geschehen. Diese Prüfungen stehen im Weg: %2. Sie bestehen lassen oder erlassen, dann erneut die Vorschau ansehen.</translation>
    </message>
    <message>
        <source>%1 is done, without what was skipped: %2. The board shows what is missing.</source>
        <translation>%1 ist erledigt, ohne das Übersprungene: %2. Die Übersicht zeigt, was fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: all %Ln steps.</source>
        <translation>
            <numerusform>%1 ist erledigt: der einzige Schritt.</numerusform>
            <numerusform>%1 ist erledigt: alle %Ln Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was stopped. %2 Press Resume to go on.</source>
        <translation>%1 wurde angehalten. %2 „Fortsetzen“ macht weiter.</translation>
    </message>
    <message>
        <source>“%1” failed. %2 %3 Press Retry to go on from there.</source>
        <translation>„%1“ ist gescheitert. %2 %3 „Wiederholen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>%1 was stopped. Press Resume to go on.</source>
        <translation>%1 wurde angehalten. „Fortsetzen“ macht weiter.</translation>
    </message>
    <message>
        <source>Steps that are done stay done.</source>
        <translation>Erledigte Schritte bleiben erledigt.</translation>
    </message>
    <message>
        <source>%1 did not go through. %2 %3</source>
        <translation>%1 kam nicht zustande. %2 %3</translation>
    </message>
    <message>
        <source>The world holds:    %1</source>
        <translation>Tatsächlich vorhanden: %1</translation>
    </message>
    <message>
        <source>Files that are there: %L1</source>
        <translation>Vorhandene Dateien: %L1</translation>
    </message>
    <message>
        <source>Slipway overwrites nothing that is published. Find out who put it there, then move it away and publish again, or release a new version.</source>
        <translation>Slipway überschreibt nichts Veröffentlichtes. Herausfinden, wer es dort abgelegt hat, es dann wegräumen und erneut veröffentlichen, oder eine neue Version herausgeben.</translation>
    </message>
    <message>
        <source>Cutting %1</source>
        <translation>%1 wird geschnitten</translation>
    </message>
    <message>
        <source>%1 was interrupted. What is done stays done.</source>
        <translation>%1 wurde unterbrochen. Erledigtes bleibt erledigt.</translation>
    </message>
    <message>
        <source>%1 was interrupted at “%2”. What is done stays done.</source>
        <translation>%1 wurde bei „%2“ unterbrochen. Erledigtes bleibt erledigt.</translation>
    </message>
    <message>
        <source>Preview cut of %1…</source>
        <translation>Vorschau des Schnitts von %1…</translation>
    </message>
    <message>
        <source>Preview tag %1…</source>
        <translation>Vorschau des Tags %1…</translation>
    </message>
    <message>
        <source>Preview publishing %1…</source>
        <translation>Vorschau der Veröffentlichung von %1…</translation>
    </message>
    <message>
        <source>Nobody but you can see anything of them.</source>
        <translation>Davon ist für niemand sonst etwas sichtbar.</translation>
    </message>
    <message>
        <source>Others can see these already: %1.</source>
        <translation>Für andere bereits sichtbar: %1.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Wied&amp;erholen</translation>
    </message>
    <message>
        <source>Expected:           %1</source>
        <translation>Erwartet:             %1</translation>
    </message>
    <message>
        <source>%1 waits at “%2”. What is done stays done.</source>
        <translation>%1 wartet bei „%2“. Erledigtes bleibt erledigt.</translation>
    </message>
    <message>
        <source>%1 waits. %2
%3 Press Resume when it is settled.</source>
        <translation>%1 wartet. %2
%3 Wenn das geklärt ist, macht „Fortsetzen“ weiter.</translation>
    </message>
</context>
<context>
    <name>SystemFacts</name>
    <message>
        <source>none that has a name</source>
        <translation>keine, die einen Namen hat</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, gebaut mit %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Platform plugin</source>
        <translation>Plattform-Plugin</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Sprache und Region</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>vor %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>vor %L1 h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%L1 d ago</source>
        <translation>vor %L1 d</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the next one</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>Opens a Git repository that is on this machine. Any folder inside it will do.</source>
        <translation>Öffnet ein Git-Repository auf diesem Rechner. Jeder Ordner darin genügt.</translation>
    </message>
    <message>
        <source>Fetches a repository from an address into a new folder and opens it. Git does the fetching, with your keys and credential helpers.</source>
        <translation>Holt ein Repository von einer Adresse in einen neuen Ordner und öffnet es. Das Holen übernimmt Git, mit den eingerichteten Schlüsseln und Credential-Helpern.</translation>
    </message>
    <message>
        <source>Makes a small repository with a history, a remote and a folder to publish to, and opens it. Needs no account and no network, and reaches nobody.</source>
        <translation>Legt ein kleines Repository mit Historie, einem Remote und einem Ordner zum Veröffentlichen an und öffnet es. Braucht weder Konto noch Netz und erreicht niemanden.</translation>
    </message>
    <message>
        <source>The repositories you opened before, and what comes next in each. Press Delete to take one out of the list; the folder stays.</source>
        <translation>Die früher geöffneten Repositorys, und was in jedem als Nächstes ansteht. Entf nimmt eines aus der Liste; der Ordner bleibt.</translation>
    </message>
    <message>
        <source>Closes the repository. Nothing in it changes.</source>
        <translation>Schließt das Repository. Darin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Saves the text of the notes now. It is also saved by itself, within a second.</source>
        <translation>Speichert den Text jetzt. Er wird auch von selbst gespeichert, innerhalb einer Sekunde.</translation>
    </message>
    <message>
        <source>Ends Slipway. If an act is being carried out you are asked first.</source>
        <translation>Beendet Slipway. Läuft ein Vorgang, wird vorher gefragt.</translation>
    </message>
    <message>
        <source>Fetches from the remote and looks at everything again.</source>
        <translation>Holt vom Remote und sieht alles neu an.</translation>
    </message>
    <message>
        <source>Looks at every check and runs the commands, for the commit that would be released.</source>
        <translation>Sieht jede Prüfung an und führt die Befehle aus, für den Commit, der herausgegeben würde.</translation>
    </message>
    <message>
        <source>Shows what putting the version on the main branch would do. Nothing is done before you agree.</source>
        <translation>Zeigt, was geschähe, wenn die Version auf den Hauptbranch kommt. Vor der Zustimmung geschieht nichts.</translation>
    </message>
    <message>
        <source>Shows what tagging the released commit would do. Nothing is done before you agree.</source>
        <translation>Zeigt, was beim Taggen des herausgegebenen Commits geschähe. Vor der Zustimmung geschieht nichts.</translation>
    </message>
    <message>
        <source>Shows what publishing the tag would do. Nothing is done before you agree.</source>
        <translation>Zeigt, was beim Veröffentlichen des Tags geschähe. Vor der Zustimmung geschieht nichts.</translation>
    </message>
    <message>
        <source>Goes on with an act that was interrupted. Every step is looked at first, and what is done already is not done twice.</source>
        <translation>Macht mit einem unterbrochenen Vorgang weiter. Jeder Schritt wird zuerst angesehen, und Erledigtes wird nicht zweimal getan.</translation>
    </message>
    <message>
        <source>Shows what stands between you and a release.</source>
        <translation>Zeigt, was einem Release noch im Weg steht.</translation>
    </message>
    <message>
        <source>Shows the release notes and the changelog entry.</source>
        <translation>Zeigt die Versionshinweise und den Changelog-Eintrag.</translation>
    </message>
    <message>
        <source>Shows the act that is carried out, and what the targets hold.</source>
        <translation>Zeigt den laufenden Vorgang und was die Ziele enthalten.</translation>
    </message>
    <message>
        <source>Shows or folds the log at the bottom of the window.</source>
        <translation>Zeigt das Protokoll am unteren Rand des Fensters oder klappt es ein.</translation>
    </message>
    <message>
        <source>Finds a command or a check by a few letters of its name.</source>
        <translation>Findet einen Befehl oder eine Prüfung anhand weniger Buchstaben des Namens.</translation>
    </message>
    <message>
        <source>Drafts a slipway.toml from what the repository shows. For the repository that could not be opened without one.</source>
        <translation>Entwirft eine slipway.toml aus dem, was das Repository zeigt. Für das Repository, das ohne sie nicht geöffnet werden konnte.</translation>
    </message>
    <message>
        <source>Language, editor, keyboard shortcuts and credentials. What you change acts at once.</source>
        <translation>Sprache, Editor, Tastenkürzel und Zugangsdaten. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>The secrets that Slipway keeps in the keychain of your system, by name.</source>
        <translation>Die Geheimnisse, die Slipway im Schlüsselbund des Systems aufbewahrt, dem Namen nach.</translation>
    </message>
    <message>
        <source>Opens the user guide at the page about what you see.</source>
        <translation>Öffnet das Handbuch auf der Seite über das, was zu sehen ist.</translation>
    </message>
    <message>
        <source>Changes the pointer: click on anything to have it explained. Press Shift+F1 again to have the place with the focus explained.</source>
        <translation>Ändert den Mauszeiger: Ein Klick auf etwas erklärt es. Ein weiteres Umschalt+F1 erklärt die Stelle mit dem Fokus.</translation>
    </message>
    <message>
        <source>Collects what helps to find a fault, without secrets and names, for you to read, copy or save. Nothing is sent.</source>
        <translation>Sammelt, was beim Finden eines Fehlers hilft, ohne Geheimnisse und Namen, zum Lesen, Kopieren oder Speichern. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Version und Lizenzen.</translation>
    </message>
    <message>
        <source>The version to release. Slipway proposes the one that the commits since the last release ask for. Type another one and press Enter to release that.</source>
        <translation>Die herauszugebende Version. Slipway schlägt die vor, die aus den Commits seit dem letzten Release folgt. Eine andere eingeben und mit Enter bestätigen, um diese herauszugeben.</translation>
    </message>
    <message>
        <source>How far the release is: prepared, under review, tagged, published.</source>
        <translation>Wie weit der Release ist: vorbereitet, in Begutachtung, getaggt, veröffentlicht.</translation>
    </message>
    <message>
        <source>The parts of the work, in their order. Beside each stands how it is: checks that passed, notes that you wrote, steps that are done.</source>
        <translation>Die Teile der Arbeit in ihrer Reihenfolge. Daneben steht jeweils der Stand: bestandene Prüfungen, selbst geschriebene Hinweise, erledigte Schritte.</translation>
    </message>
    <message>
        <source>Shows or folds the log.</source>
        <translation>Zeigt das Protokoll oder klappt es ein.</translation>
    </message>
    <message>
        <source>What checks and steps said since Slipway was started, with the time. Credentials in addresses are taken out.</source>
        <translation>Was Prüfungen und Schritte seit dem Start von Slipway ausgegeben haben, mit Uhrzeit. Zugangsdaten in Adressen sind entfernt.</translation>
    </message>
    <message>
        <source>Does what the message offers.</source>
        <translation>Tut, was die Meldung anbietet.</translation>
    </message>
    <message>
        <source>Shows what Git or another program said, in its own words.</source>
        <translation>Zeigt, was Git oder ein anderes Programm gemeldet hat, im Wortlaut.</translation>
    </message>
    <message>
        <source>Takes the message away. What it tells of stays as it is.</source>
        <translation>Blendet die Meldung aus. Was sie meldet, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Does what the text above it says.</source>
        <translation>Tut, was der Text darüber sagt.</translation>
    </message>
    <message>
        <source>The checklist: what stands between you and a release. Each result holds for one commit only.</source>
        <translation>Die Checkliste: was einem Release im Weg steht. Jedes Ergebnis gilt nur für einen Commit.</translation>
    </message>
    <message>
        <source>Hides what has passed or is waived.</source>
        <translation>Blendet aus, was bestanden oder erlassen ist.</translation>
    </message>
    <message>
        <source>Stops the command that runs. Its check stays not checked.</source>
        <translation>Hält den laufenden Befehl an. Seine Prüfung bleibt ungeprüft.</translation>
    </message>
    <message>
        <source>Every check with its state, its evidence and when it was looked at. The button of a row is the likeliest next thing to do. Choose a row to see all of its evidence below.</source>
        <translation>Jede Prüfung mit Zustand, Nachweis und Zeitpunkt. Die Schaltfläche einer Zeile tut das Naheliegendste. Eine Zeile wählen, um unten alle Nachweise zu sehen.</translation>
    </message>
    <message>
        <source>What the result of the chosen check rests on, what changed since it last passed, and its earlier results. Files and commits are links.</source>
        <translation>Worauf das Ergebnis der gewählten Prüfung beruht, was sich seit dem letzten Bestehen geändert hat, und frühere Ergebnisse. Dateien und Commits sind Links.</translation>
    </message>
    <message>
        <source>What the command of the chosen check writes.</source>
        <translation>Was der Befehl der gewählten Prüfung ausgibt.</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it, and it is refused while a check stands in the way.</source>
        <translation>Zeigt den Plan des nächsten Vorgangs. Vor der Zustimmung geschieht nichts, und er wird abgelehnt, solange eine Prüfung im Weg steht.</translation>
    </message>
    <message>
        <source>States under your name that this is done, for this commit.</source>
        <translation>Erklärt unter eigenem Namen, dass dies für diesen Commit erledigt ist.</translation>
    </message>
    <message>
        <source>Lets the check pass although it does not, under your name and with your reason. Both are kept with the result.</source>
        <translation>Lässt die Prüfung gelten, obwohl sie nicht besteht, unter eigenem Namen und mit Grund. Beides wird beim Ergebnis aufbewahrt.</translation>
    </message>
    <message>
        <source>States under your name that this release needs no recorded decision, with your reason.</source>
        <translation>Erklärt unter eigenem Namen und mit Grund, dass dieser Release keine festgehaltene Entscheidung braucht.</translation>
    </message>
    <message>
        <source>Takes back what was stated about the check. The history keeps it.</source>
        <translation>Nimmt zurück, was zu der Prüfung erklärt wurde. Der Verlauf behält es.</translation>
    </message>
    <message>
        <source>Shows the whole log of the command.</source>
        <translation>Zeigt das ganze Protokoll des Befehls.</translation>
    </message>
    <message>
        <source>The texts of the release, made from its commits. What you write stays yours.</source>
        <translation>Die Texte des Releases, aus seinen Commits erzeugt. Selbst Geschriebenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Shows the release notes. They become the message of the tag, and the file NOTES.md where the release is published.</source>
        <translation>Zeigt die Versionshinweise. Sie werden zur Nachricht des Tags und zur Datei NOTES.md dort, wo der Release veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Shows the section that the cut writes into the changelog.</source>
        <translation>Zeigt den Abschnitt, den der Schnitt ins Changelog schreibt.</translation>
    </message>
    <message>
        <source>Puts aside what was written and makes the text from the commits again. What is put aside is kept beside the drafts.</source>
        <translation>Legt das Geschriebene beiseite und erzeugt den Text neu aus den Commits. Das Beiseitegelegte bleibt bei den Entwürfen erhalten.</translation>
    </message>
    <message>
        <source>The headings of the text. Choose one to go there.</source>
        <translation>Die Überschriften des Textes. Eine wählen, um dorthin zu springen.</translation>
    </message>
    <message>
        <source>The text in Markdown. It is saved by itself, outside the repository. Marked lines hold a place that waits for your words.</source>
        <translation>Der Text in Markdown. Er wird von selbst gespeichert, außerhalb des Repositorys. Markierte Zeilen enthalten eine Stelle, die auf eigene Worte wartet.</translation>
    </message>
    <message>
        <source>How the text will look. Nothing is loaded from the network; images show when they lie in the repository.</source>
        <translation>So wird der Text aussehen. Nichts wird aus dem Netz geladen; Bilder erscheinen, wenn sie im Repository liegen.</translation>
    </message>
    <message>
        <source>The act that is carried out, step by step, and below it what the targets really hold.</source>
        <translation>Der laufende Vorgang, Schritt für Schritt, und darunter, was die Ziele wirklich enthalten.</translation>
    </message>
    <message>
        <source>The steps of the act. Each first looks whether it is already done, then acts, then reads back what it did. Choose one to see its log.</source>
        <translation>Die Schritte des Vorgangs. Jeder sieht erst nach, ob er schon erledigt ist, handelt dann und liest zurück, was er getan hat. Einen wählen, um sein Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>What the chosen step and the programs it started said.</source>
        <translation>Was der gewählte Schritt und die von ihm gestarteten Programme ausgegeben haben.</translation>
    </message>
    <message>
        <source>Finds words in the log. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>Findet Wörter im Protokoll. Enter springt zur nächsten Stelle, Umschalt+Enter zur vorigen.</translation>
    </message>
    <message>
        <source>For each target what it should hold, and what it does hold now.</source>
        <translation>Für jedes Ziel, was es enthalten soll und was es jetzt enthält.</translation>
    </message>
    <message>
        <source>Stops the act after the step that runs. What is done stays done, and Resume goes on.</source>
        <translation>Hält den Vorgang nach dem laufenden Schritt an. Erledigtes bleibt erledigt, und „Fortsetzen“ macht weiter.</translation>
    </message>
    <message>
        <source>Goes on without the target that failed. Your name and reason are kept; the board shows what is missing.</source>
        <translation>Macht ohne das gescheiterte Ziel weiter. Name und Grund werden aufbewahrt; die Übersicht zeigt, was fehlt.</translation>
    </message>
    <message>
        <source>Shows what the chosen target should hold beside what it does hold.</source>
        <translation>Zeigt, was das gewählte Ziel enthalten soll, neben dem, was es enthält.</translation>
    </message>
    <message>
        <source>Reads what the targets hold now.</source>
        <translation>Liest, was die Ziele jetzt enthalten.</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it.</source>
        <translation>Zeigt den Plan des nächsten Vorgangs. Vor der Zustimmung geschieht nichts.</translation>
    </message>
    <message>
        <source>The steps in their order: who can see each, and whether it can be undone. The line across is the point of no return. The lines at the side show what waits for what.</source>
        <translation>Die Schritte in ihrer Reihenfolge: für wen jeder sichtbar ist und ob er umkehrbar ist. Ab dem Strich quer gibt es kein Zurück. Die Linien an der Seite zeigen, was worauf wartet.</translation>
    </message>
    <message>
        <source>Exactly what the chosen step does: the command line, or the diff of the files.</source>
        <translation>Genau das, was der gewählte Schritt tut: die Befehlszeile oder der Diff der Dateien.</translation>
    </message>
    <message>
        <source>Copies a shell script that does the same with Git and common programs.</source>
        <translation>Kopiert ein Shell-Skript, das mit Git und üblichen Programmen dasselbe tut.</translation>
    </message>
    <message>
        <source>Saves the plan as Markdown, JSON or a shell script.</source>
        <translation>Speichert den Plan als Markdown, JSON oder Shell-Skript.</translation>
    </message>
    <message>
        <source>Asks the remote and the targets what the act will need. All problems are told at once, and what could not be asked is said. Nothing is written.</source>
        <translation>Fragt den Remote und die Ziele, was der Vorgang brauchen wird. Alle Probleme werden auf einmal gemeldet, und was nicht gefragt werden konnte, wird gesagt. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Closes the plan. Nothing has been done.</source>
        <translation>Schließt den Plan. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Carries out the plan. The words name what cannot be taken back afterwards. If anything changed since you saw the plan, the new one is shown first.</source>
        <translation>Führt den Plan aus. Die Worte nennen, was sich danach nicht zurücknehmen lässt. Hat sich seit der Anzeige etwas geändert, wird zuerst der neue Plan gezeigt.</translation>
    </message>
    <message>
        <source>What the repository shows of how it is released, with the evidence. Untick what is wrong; double-click a value to correct it.</source>
        <translation>Was das Repository darüber zeigt, wie es herausgegeben wird, mit Nachweis. Falsches abwählen; einen Wert zum Berichtigen doppelt anklicken.</translation>
    </message>
    <message>
        <source>The slipway.toml that will be written. You can change it; then it no longer follows the guesses.</source>
        <translation>Die slipway.toml, die geschrieben wird. Sie lässt sich ändern; dann folgt sie den Vermutungen nicht mehr.</translation>
    </message>
    <message>
        <source>The checks that the text gives.</source>
        <translation>Die Prüfungen, die sich aus dem Text ergeben.</translation>
    </message>
    <message>
        <source>What is wrong in the text, with its place. Choose one to go there.</source>
        <translation>Was im Text falsch ist, mit der Stelle. Eines wählen, um dorthin zu springen.</translation>
    </message>
    <message>
        <source>Copies the Git commands that commit and push the file.</source>
        <translation>Kopiert die Git-Befehle, die die Datei committen und pushen.</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing has been written.</source>
        <translation>Schließt den Dialog. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Writes slipway.toml and opens the project. A file that is there already is not overwritten.</source>
        <translation>Schreibt slipway.toml und öffnet das Projekt. Eine schon vorhandene Datei wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Under whose name it is kept.</source>
        <translation>Unter wessen Namen es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Why. It is kept with the name.</source>
        <translation>Warum. Es wird mit dem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Does it, under the name above.</source>
        <translation>Tut es, unter dem Namen oben.</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing is kept.</source>
        <translation>Schließt den Dialog. Es wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Where the repository is: what you would give to “git clone”. A password or token does not belong into it.</source>
        <translation>Wo das Repository liegt: was „git clone“ bekäme. Ein Passwort oder Token gehört nicht hinein.</translation>
    </message>
    <message>
        <source>The folder that the clone goes into. It must not be there yet, or be empty.</source>
        <translation>Der Ordner, in den der Klon kommt. Es darf ihn noch nicht geben, oder er muss leer sein.</translation>
    </message>
    <message>
        <source>Chooses the folder that the clone goes into.</source>
        <translation>Wählt den Ordner, in den der Klon kommt.</translation>
    </message>
    <message>
        <source>Stops the clone and closes.</source>
        <translation>Hält das Klonen an und schließt.</translation>
    </message>
    <message>
        <source>Fetches the repository and opens it.</source>
        <translation>Holt das Repository und öffnet es.</translation>
    </message>
    <message>
        <source>A few letters of what you want to do, in their order.</source>
        <translation>Ein paar Buchstaben dessen, was zu tun ist, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The commands that fit, the best first. What cannot be done now says why.</source>
        <translation>Die passenden Befehle, der beste zuerst. Was jetzt nicht geht, sagt warum.</translation>
    </message>
    <message>
        <source>The text, to read and to copy from.</source>
        <translation>Der Text, zum Lesen und Kopieren.</translation>
    </message>
    <message>
        <source>Closes the text.</source>
        <translation>Schließt den Text.</translation>
    </message>
    <message>
        <source>Opens the file in the program that your system has for it.</source>
        <translation>Öffnet die Datei in dem Programm, das das System dafür hat.</translation>
    </message>
    <message>
        <source>The pages of the settings.</source>
        <translation>Die Seiten der Einstellungen.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <translation>Die Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Whether Slipway opens at its start what was open when it was closed.</source>
        <translation>Ob Slipway beim Start öffnet, was beim Schließen offen war.</translation>
    </message>
    <message>
        <source>Whether the editor has the fixed-width font of your system, or the one below.</source>
        <translation>Ob der Editor die Festbreitenschrift des Systems hat oder die Schrift darunter.</translation>
    </message>
    <message>
        <source>The font of the editor.</source>
        <translation>Die Schrift des Editors.</translation>
    </message>
    <message>
        <source>The size of the editor’s font, in points.</source>
        <translation>Die Schriftgröße des Editors in Punkt.</translation>
    </message>
    <message>
        <source>Whether long lines go on below, or beyond the edge.</source>
        <translation>Ob lange Zeilen unten weitergehen oder über den Rand hinaus.</translation>
    </message>
    <message>
        <source>Finds a command by its name or its keys.</source>
        <translation>Findet einen Befehl anhand seines Namens oder seiner Tasten.</translation>
    </message>
    <message>
        <source>Every command of the menus and its keys. Choose one to change them below.</source>
        <translation>Jeder Befehl der Menüs mit seinen Tasten. Einen wählen, um sie unten zu ändern.</translation>
    </message>
    <message>
        <source>Press the new keys of the chosen command. They act at once, unless they belong to another one.</source>
        <translation>Die neuen Tasten des gewählten Befehls drücken. Sie gelten sofort, außer sie gehören zu einem anderen.</translation>
    </message>
    <message>
        <source>Takes the keys of the chosen command away.</source>
        <translation>Nimmt dem gewählten Befehl die Tasten weg.</translation>
    </message>
    <message>
        <source>Gives the chosen command the program’s own keys back.</source>
        <translation>Gibt dem gewählten Befehl die Tasten des Programms zurück.</translation>
    </message>
    <message>
        <source>Gives every command the program’s own keys back.</source>
        <translation>Gibt jedem Befehl die Tasten des Programms zurück.</translation>
    </message>
    <message>
        <source>Closes the settings. They act already.</source>
        <translation>Schließt die Einstellungen. Sie gelten schon.</translation>
    </message>
    <message>
        <source>The credentials in the keychain, by name. The secrets are never shown.</source>
        <translation>Die Zugangsdaten im Schlüsselbund, dem Namen nach. Die Geheimnisse werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Asks the keychain for the chosen credential and tells whether it can be read.</source>
        <translation>Fragt den Schlüsselbund nach den gewählten Zugangsdaten und sagt, ob sie lesbar sind.</translation>
    </message>
    <message>
        <source>Takes the chosen credential out of the keychain. The service it belongs to still knows it.</source>
        <translation>Entfernt die gewählten Zugangsdaten aus dem Schlüsselbund. Der zugehörige Dienst kennt sie weiterhin.</translation>
    </message>
    <message>
        <source>What the credential is for. A name that is there already gets the new secret.</source>
        <translation>Wofür die Zugangsdaten sind. Ein schon vorhandener Name bekommt das neue Geheimnis.</translation>
    </message>
    <message>
        <source>The secret itself. It goes into the keychain and is never shown again.</source>
        <translation>Das Geheimnis selbst. Es kommt in den Schlüsselbund und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Keeps the secret in the keychain under the name above it.</source>
        <translation>Legt das Geheimnis unter dem Namen darüber im Schlüsselbund ab.</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>Die Seiten des Handbuchs.</translation>
    </message>
    <message>
        <source>The page. Links lead to other pages, or out of the guide into your browser.</source>
        <translation>Die Seite. Links führen zu anderen Seiten oder aus dem Handbuch in den Browser.</translation>
    </message>
    <message>
        <source>Finds words in this page. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>Findet Wörter auf dieser Seite. Enter springt zur nächsten Stelle, Umschalt+Enter zur vorigen.</translation>
    </message>
    <message>
        <source>Goes back to where you were in the guide.</source>
        <translation>Geht im Handbuch zur vorigen Stelle zurück.</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Geht wieder vorwärts.</translation>
    </message>
    <message>
        <source>Goes to the first page.</source>
        <translation>Geht zur ersten Seite.</translation>
    </message>
    <message>
        <source>Slipway itself, the software it is built with, and its licence.</source>
        <translation>Slipway selbst, die Software, aus der es gebaut ist, und seine Lizenz.</translation>
    </message>
    <message>
        <source>The libraries and programs that Slipway uses, with their licences.</source>
        <translation>Die Bibliotheken und Programme, die Slipway benutzt, mit ihren Lizenzen.</translation>
    </message>
    <message>
        <source>The whole text of Slipway’s licence.</source>
        <translation>Der ganze Text der Lizenz von Slipway.</translation>
    </message>
    <message>
        <source>Closes the dialog.</source>
        <translation>Schließt den Dialog.</translation>
    </message>
    <message>
        <source>All that the report contains. You can change it before you copy or save it.</source>
        <translation>Alles, was der Bericht enthält. Es lässt sich vor dem Kopieren oder Speichern ändern.</translation>
    </message>
    <message>
        <source>Copies the text as it stands above.</source>
        <translation>Kopiert den Text, wie er oben steht.</translation>
    </message>
    <message>
        <source>Saves the text as it stands above in a file.</source>
        <translation>Speichert den Text, wie er oben steht, in eine Datei.</translation>
    </message>
    <message>
        <source>What the log shows: everything, what is worth a note, or only what went wrong. What is left out is kept.</source>
        <translation>Was das Protokoll zeigt: alles, das Beachtenswerte oder nur, was schiefging. Das Weggelassene bleibt erhalten.</translation>
    </message>
    <message>
        <source>Changes the slipway.toml of the open repository, or of one that cannot be opened because of it.</source>
        <translation>Ändert die slipway.toml des geöffneten Repositorys, oder eines, das ihretwegen nicht geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Puts back the files that the last fix of a check changed. A file that was changed since is left alone, and then none is put back.</source>
        <translation>Stellt die Dateien wieder her, die die letzte Korrektur einer Prüfung geändert hat. Ist eine seither geändert worden, bleibt sie, und dann wird keine wiederhergestellt.</translation>
    </message>
    <message>
        <source>Does the other thing that the message offers.</source>
        <translation>Tut das andere, was die Meldung anbietet.</translation>
    </message>
    <message>
        <source>Opens the changelog entry of the notes.</source>
        <translation>Öffnet den Changelog-Eintrag der Versionshinweise.</translation>
    </message>
    <message>
        <source>The text of slipway.toml. What is wrong is underlined. A list of what can stand at the cursor comes up while you type, and with Ctrl+Space. What you type survives a crash.</source>
        <translation>Der Text von slipway.toml. Was falsch ist, ist unterstrichen. Eine Liste dessen, was am Cursor stehen kann, erscheint beim Schreiben und mit Strg+Leertaste. Das Geschriebene übersteht einen Absturz.</translation>
    </message>
    <message>
        <source>Closes the editor. You are asked first where something is not saved.</source>
        <translation>Schließt den Editor. Ist etwas nicht gespeichert, wird vorher gefragt.</translation>
    </message>
    <message>
        <source>Shows what would change in the file, then saves it. A file that somebody else changed meanwhile is not overwritten.</source>
        <translation>Zeigt, was sich in der Datei ändern würde, und speichert sie dann. Hat jemand anderes sie inzwischen geändert, wird sie nicht überschrieben.</translation>
    </message>
    <message>
        <source>Exactly what changes in the files, as a diff.</source>
        <translation>Was sich in den Dateien genau ändert, als Diff.</translation>
    </message>
    <message>
        <source>Makes the changes. What the files hold now is kept as a backup, which the log names.</source>
        <translation>Nimmt die Änderungen vor. Was die Dateien jetzt enthalten, bleibt als Sicherung erhalten, die das Protokoll nennt.</translation>
    </message>
    <message>
        <source>Goes to the next part of the window: the release, the panes, what the pane shows, the log.</source>
        <translation>Geht zum nächsten Teil des Fensters: Release, Bereiche, Inhalt des Bereichs, Protokoll.</translation>
    </message>
    <message>
        <source>Goes back to the part of the window before.</source>
        <translation>Geht zum vorigen Teil des Fensters zurück.</translation>
    </message>
    <message>
        <source>Takes back the last change of the text. All of them can be taken back, also those of earlier days.</source>
        <translation>Nimmt die letzte Änderung des Textes zurück. Alle können zurückgenommen werden, auch die früherer Tage.</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Macht die zurückgenommene Änderung wieder.</translation>
    </message>
    <message>
        <source>Pastes the text of the clipboard as it is, also where an address would become a link.</source>
        <translation>Fügt den Text der Zwischenablage ein, wie er ist, auch wo eine Adresse ein Link würde.</translation>
    </message>
    <message>
        <source>Finds words in the notes, or what a regular expression describes.</source>
        <translation>Findet Wörter im Text, oder was ein regulärer Ausdruck beschreibt.</translation>
    </message>
    <message>
        <source>Finds words in the notes and puts others in their place, one by one or all at once.</source>
        <translation>Findet Wörter im Text und setzt andere an ihre Stelle, einzeln oder alle auf einmal.</translation>
    </message>
    <message>
        <source>Goes to the next place of what was looked for last.</source>
        <translation>Geht zur nächsten Stelle dessen, was zuletzt gesucht wurde.</translation>
    </message>
    <message>
        <source>Goes to the place before of what was looked for last.</source>
        <translation>Geht zur vorigen Stelle dessen, was zuletzt gesucht wurde.</translation>
    </message>
    <message>
        <source>What to look for. Enter goes to the next place, Shift+Enter to the one before, Escape closes the search.</source>
        <translation>Was gesucht wird. Eingabe geht zur nächsten Stelle, Umschalt+Eingabe zur vorigen, Esc schließt die Suche.</translation>
    </message>
    <message>
        <source>What comes in place of what was found. With an expression, $1 stands for what its first group caught, $0 for the whole. Enter replaces one place.</source>
        <translation>Was an die Stelle des Gefundenen kommt. Bei einem Ausdruck steht $1 für das, was seine erste Gruppe fand, $0 für alles. Eingabe ersetzt eine Stelle.</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>Unterscheidet große und kleine Buchstaben.</translation>
    </message>
    <message>
        <source>Leaves out what is part of a longer word.</source>
        <translation>Lässt aus, was Teil eines längeren Wortes ist.</translation>
    </message>
    <message>
        <source>The words are a regular expression as Perl has them: v\d+ finds v1 and v12.</source>
        <translation>Die Wörter sind ein regulärer Ausdruck, wie Perl ihn kennt: v\d+ findet v1 und v12.</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>Geht zur vorigen Stelle.</translation>
    </message>
    <message>
        <source>Goes to the next place.</source>
        <translation>Geht zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>Schließt die Suche.</translation>
    </message>
    <message>
        <source>Replaces the place that is selected and goes to the next.</source>
        <translation>Ersetzt die ausgewählte Stelle und geht zur nächsten.</translation>
    </message>
    <message>
        <source>Replaces every place, as one step that can be undone.</source>
        <translation>Ersetzt jede Stelle, als ein Schritt, der zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>The colours of the editor. A theme brings its own ground; without one they follow the window.</source>
        <translation>Die Farben des Editors. Ein Farbschema bringt seinen eigenen Grund mit; ohne eines folgen sie dem Fenster.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, bold, or takes that away.</source>
        <translation>Macht die Auswahl oder das Wort am Cursor fett, oder nimmt das zurück.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, italic, or takes that away.</source>
        <translation>Macht die Auswahl oder das Wort am Cursor kursiv, oder nimmt das zurück.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, code, or takes that away.</source>
        <translation>Macht die Auswahl oder das Wort am Cursor zu Code, oder nimmt das zurück.</translation>
    </message>
    <message>
        <source>Strikes what is selected, or the word at the cursor, through, or takes that away.</source>
        <translation>Streicht die Auswahl oder das Wort am Cursor durch, oder nimmt das zurück.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, a link, to the address in the clipboard if there is one.</source>
        <translation>Macht die Auswahl oder das Wort am Cursor zu einem Link, zur Adresse in der Zwischenablage, wenn dort eine ist.</translation>
    </message>
    <message>
        <source>Makes a heading of the line, or a heading one of the next level.</source>
        <translation>Macht aus der Zeile eine Überschrift, aus einer Überschrift eine der nächsten Ebene.</translation>
    </message>
    <message>
        <source>Makes a heading one of the level above. The highest becomes text.</source>
        <translation>Macht aus einer Überschrift eine der Ebene darüber. Die höchste wird Text.</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, up by one. Numbers of a list stay in order.</source>
        <translation>Schiebt die Zeile oder die ausgewählten Zeilen um eine nach oben. Nummern einer Liste bleiben in der Reihe.</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, down by one. Numbers of a list stay in order.</source>
        <translation>Schiebt die Zeile oder die ausgewählten Zeilen um eine nach unten. Nummern einer Liste bleiben in der Reihe.</translation>
    </message>
    <message>
        <source>Puts a copy of the line, or of the selected lines, below.</source>
        <translation>Setzt eine Kopie der Zeile oder der ausgewählten Zeilen darunter.</translation>
    </message>
    <message>
        <source>Gives the columns of the table at the cursor the same width in every row.</source>
        <translation>Gibt den Spalten der Tabelle am Cursor in jeder Zeile die gleiche Breite.</translation>
    </message>
    <message>
        <source>Shows or hides the remarks on the text: what a reader would stumble over. They are underlined in the text too.</source>
        <translation>Zeigt oder verbirgt die Anmerkungen zum Text: worüber Lesende stolpern würden. Sie sind auch im Text unterstrichen.</translation>
    </message>
    <message>
        <source>What a reader would stumble over, in the order of the text. Choose a remark to go there.</source>
        <translation>Worüber Lesende stolpern würden, in der Reihenfolge des Textes. Eine Anmerkung wählen, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Takes the folders that are not there any more off the list. Nothing on the disk is touched.</source>
        <translation>Nimmt die Ordner, die es nicht mehr gibt, aus der Liste. Auf der Platte wird nichts angerührt.</translation>
    </message>
    <message>
        <source>Goes to the search of the log, and shows the log if it is hidden.</source>
        <translation>Geht zur Suche im Protokoll und zeigt das Protokoll, wenn es verborgen ist.</translation>
    </message>
    <message>
        <source>Copies the whole text that is shown, as Markdown.</source>
        <translation>Kopiert den ganzen gezeigten Text als Markdown.</translation>
    </message>
    <message>
        <source>Copies the whole text as it looks. Programs that take no formatted text get the plain one.</source>
        <translation>Kopiert den ganzen Text so, wie er aussieht. Programme, die keinen formatierten Text annehmen, bekommen den einfachen.</translation>
    </message>
    <message>
        <source>Copies the whole text without marks, in lines of at most 72 characters, with the addresses of links at the end: as mails want it.</source>
        <translation>Kopiert den ganzen Text ohne Auszeichnung, in Zeilen von höchstens 72 Zeichen und mit den Adressen der Links am Ende: so, wie Mails es wollen.</translation>
    </message>
    <message>
        <source>Saves the whole text that is shown as a Markdown file.</source>
        <translation>Speichert den ganzen gezeigten Text als Markdown-Datei.</translation>
    </message>
    <message>
        <source>Saves the whole text as a web page in one file, light or dark as the reader likes it.</source>
        <translation>Speichert den ganzen Text als Webseite in einer Datei, hell oder dunkel, wie es der Leser mag.</translation>
    </message>
    <message>
        <source>Saves the whole text without marks, in lines of at most 72 characters, as mails want it.</source>
        <translation>Speichert den ganzen Text ohne Auszeichnung, in Zeilen von höchstens 72 Zeichen, wie Mails es wollen.</translation>
    </message>
    <message>
        <source>Shows the notes as GitHub shows them.</source>
        <translation>Zeigt den Text so, wie GitHub ihn zeigt.</translation>
    </message>
    <message>
        <source>Shows the notes in the fonts and colours of this window.</source>
        <translation>Zeigt den Text in den Schriften und Farben dieses Fensters.</translation>
    </message>
    <message>
        <source>Shows the preview light or dark as the window is.</source>
        <translation>Zeigt die Vorschau hell oder dunkel, wie das Fenster ist.</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a light page see it.</source>
        <translation>Zeigt die Vorschau so, wie Leser mit heller Seite sie sehen.</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a dark page see it.</source>
        <translation>Zeigt die Vorschau so, wie Leser mit dunkler Seite sie sehen.</translation>
    </message>
    <message>
        <source>Shows the commits that the line at the cursor came from: message, files and what changed in them.</source>
        <translation>Zeigt die Commits, aus denen die Zeile am Cursor stammt: Nachricht, Dateien und was sich darin geändert hat.</translation>
    </message>
    <message>
        <source>Shows what the draft was at earlier times, with the changes since. Any of them can be brought back.</source>
        <translation>Zeigt, was der Entwurf früher war, mit den Änderungen seither. Jede Fassung lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Asks the forge how the checks of the last commits ended. The answer is kept.</source>
        <translation>Fragt die Forge, wie die Prüfungen der letzten Commits ausgegangen sind. Die Antwort wird aufgehoben.</translation>
    </message>
    <message>
        <source>Shows the commits that the notes are made from, and how each of them is shown.</source>
        <translation>Zeigt die Commits, aus denen der Text entsteht, und wie jeder davon gezeigt wird.</translation>
    </message>
    <message>
        <source>Shows only commits that have each of these words, in any column.</source>
        <translation>Zeigt nur Commits, die jedes dieser Wörter in irgendeiner Spalte haben.</translation>
    </message>
    <message>
        <source>Puts commits together that have the section, type or author in common.</source>
        <translation>Fasst Commits zusammen, die Abschnitt, Typ oder Autor gemeinsam haben.</translation>
    </message>
    <message>
        <source>Every commit since the last release, and the section it ends in. A tick shows or hides it, a double click writes its type, scope or text, a click on its id opens it. The history is not touched.</source>
        <translation>Jeder Commit seit dem letzten Release und der Abschnitt, in den er kommt. Ein Häkchen zeigt oder verbirgt ihn, ein Doppelklick schreibt Typ, Bereich oder Text, ein Klick auf die Kennung öffnet ihn. Die Geschichte bleibt unberührt.</translation>
    </message>
    <message>
        <source>Shows the chosen commits in the notes, also those that a rule hides.</source>
        <translation>Zeigt die gewählten Commits im Text, auch die, die eine Regel verbirgt.</translation>
    </message>
    <message>
        <source>Leaves the chosen commits out of the notes.</source>
        <translation>Lässt die gewählten Commits im Text weg.</translation>
    </message>
    <message>
        <source>Makes one entry of the chosen commits, with the words of the first.</source>
        <translation>Macht aus den gewählten Commits einen Eintrag, mit den Worten des ersten.</translation>
    </message>
    <message>
        <source>Makes an entry of each change that the message of a squashed commit tells.</source>
        <translation>Macht aus jeder Änderung, die die Nachricht eines Squash-Commits nennt, einen Eintrag.</translation>
    </message>
    <message>
        <source>Gives commits without a type the one that their first word suggests: “Add” is a feature.</source>
        <translation>Gibt Commits ohne Typ den, den ihr erstes Wort nahelegt: „Add“ ist eine Neuerung.</translation>
    </message>
    <message>
        <source>Shows the chosen commits as their messages say again.</source>
        <translation>Zeigt die gewählten Commits wieder so, wie ihre Nachrichten es sagen.</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the commits were read can be taken back.</source>
        <translation>Nimmt die letzte Wahl zurück. Alle seit dem Lesen der Commits lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Makes the choice that was taken back again.</source>
        <translation>Trifft die zurückgenommene Wahl wieder.</translation>
    </message>
    <message>
        <source>Where each line comes from. A ring: generated from commits. A diamond: generated, then edited. A disc: written by hand. A wedge: something generated was taken out here. Click to see the commits.</source>
        <translation>Woher jede Zeile kommt. Ring: aus Commits erzeugt. Raute: erzeugt, dann bearbeitet. Scheibe: von Hand geschrieben. Keil: Hier wurde Erzeugtes herausgenommen. Ein Klick zeigt die Commits.</translation>
    </message>
    <message>
        <source>What the commits say now and your text does not. Nothing is changed until you accept it.</source>
        <translation>Was die Commits jetzt sagen und Ihr Text nicht. Nichts ändert sich, bevor Sie es annehmen.</translation>
    </message>
    <message>
        <source>Changes the text as the chosen row says. That can be undone.</source>
        <translation>Ändert den Text so, wie die gewählte Zeile sagt. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Leaves the text as it is. The row does not come back until the commits say something else.</source>
        <translation>Lässt den Text, wie er ist. Die Zeile kommt nicht wieder, bis die Commits etwas anderes sagen.</translation>
    </message>
    <message>
        <source>Changes the text as all rows say, in one step that can be undone.</source>
        <translation>Ändert den Text so, wie alle Zeilen sagen, in einem Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Leaves the text as it is and asks no more about these rows.</source>
        <translation>Lässt den Text, wie er ist, und fragt wegen dieser Zeilen nicht mehr.</translation>
    </message>
    <message>
        <source>Earlier texts of this draft, each with when and why it was kept.</source>
        <translation>Frühere Fassungen dieses Entwurfs, jede mit Zeit und Anlass.</translation>
    </message>
    <message>
        <source>What has changed between the chosen text and the one you write now.</source>
        <translation>Was sich zwischen der gewählten Fassung und dem jetzigen Text geändert hat.</translation>
    </message>
    <message>
        <source>Puts the chosen text in place of what you write now. That can be undone, and what is there now is kept too.</source>
        <translation>Setzt die gewählte Fassung an die Stelle des jetzigen Textes. Das lässt sich zurücknehmen, und auch der jetzige wird aufgehoben.</translation>
    </message>
    <message>
        <source>Offers what can be done about the remarks and the misspelt word at the cursor, each as one step of undo.</source>
        <translation>Bietet an, was sich gegen die Anmerkungen und das falsch geschriebene Wort an der Schreibmarke tun lässt, jeweils als ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Underlines misspelt words of the notes. The menu of a word offers similar ones, and learns it.</source>
        <translation>Unterstreicht falsch geschriebene Wörter der Versionshinweise. Das Menü eines Wortes bietet ähnliche an und lernt es.</translation>
    </message>
    <message>
        <source>Selects the next misspelt word of the notes.</source>
        <translation>Wählt das nächste falsch geschriebene Wort der Versionshinweise aus.</translation>
    </message>
    <message>
        <source>Shows what a cut writes of the texts: the changelog&apos;s section and the pages of the documentation. Nothing is written.</source>
        <translation>Zeigt, was ein Schnitt von den Texten schreibt: den Abschnitt im Changelog und die Seiten der Dokumentation. Geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Changes the text so that the chosen remark is met, or offers the ways to do that. It can be undone.</source>
        <translation>Ändert den Text so, dass die gewählte Anmerkung erledigt ist, oder bietet Wege dazu an. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Whether misspelt words of the notes are underlined.</source>
        <translation>Ob falsch geschriebene Wörter der Versionshinweise unterstrichen werden.</translation>
    </message>
    <message>
        <source>The language that the notes are written in, one of those whose dictionaries are installed.</source>
        <translation>Die Sprache der Versionshinweise, eine von denen, deren Wörterbücher installiert sind.</translation>
    </message>
    <message>
        <source>Shows whom the commits of the release name, for what, and how the notes credit them.</source>
        <translation>Zeigt, wen die Commits des Releases wofür nennen und wie die Versionshinweise diese Leute würdigen.</translation>
    </message>
    <message>
        <source>Shows only people that have each of these words, in any column.</source>
        <translation>Zeigt nur Leute, die jedes dieser Wörter in irgendeiner Spalte haben.</translation>
    </message>
    <message>
        <source>Whether what you choose next counts for this release or for every release of the project.</source>
        <translation>Ob die nächste Wahl für dieses Release gilt oder für jedes Release des Projekts.</translation>
    </message>
    <message>
        <source>Everybody whom commits since the last release name. A double click writes the name that notes give them. The remark tells of names that disagree; nobody is merged with another for a name alone.</source>
        <translation>Alle, die Commits seit dem letzten Release nennen. Ein Doppelklick schreibt den Namen, den die Versionshinweise verwenden. Die Anmerkung sagt, wo Namen sich widersprechen; niemand wird nur wegen eines Namens mit jemandem vereint.</translation>
    </message>
    <message>
        <source>The commits that name the chosen person, and as what. A double click opens one.</source>
        <translation>Die Commits, die die gewählte Person nennen, und als was. Ein Doppelklick öffnet einen.</translation>
    </message>
    <message>
        <source>Writes the name that notes give the chosen person.</source>
        <translation>Schreibt den Namen, den die Versionshinweise der gewählten Person geben.</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people without a name.</source>
        <translation>Die Versionshinweise danken den gewählten Leuten ohne Namen.</translation>
    </message>
    <message>
        <source>Has the notes not thank the chosen people.</source>
        <translation>Die Versionshinweise danken den gewählten Leuten nicht.</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people by the name that commits give them, programs too.</source>
        <translation>Die Versionshinweise danken den gewählten Leuten mit dem Namen aus den Commits, auch Programmen.</translation>
    </message>
    <message>
        <source>Has the notes say of whom this release holds the first contribution.</source>
        <translation>Die Versionshinweise sagen, von wem dieses Release den ersten Beitrag enthält.</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the people were read can be taken back.</source>
        <translation>Nimmt die letzte Wahl zurück. Alle seit dem Lesen der Leute lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Shows what would change if you took the text that the other program wrote.</source>
        <translation>Zeigt, was sich ändern würde, wenn Sie den Text des anderen Programms nähmen.</translation>
    </message>
    <message>
        <source>Brings both texts together. Where both were changed in one place both stay there, marked.</source>
        <translation>Führt beide Texte zusammen. Wo beide an einer Stelle geändert wurden, bleiben dort beide stehen, gekennzeichnet.</translation>
    </message>
    <message>
        <source>Writes your text over that of the other program, which stays among the earlier texts.</source>
        <translation>Schreibt Ihren Text über den des anderen Programms, der bei den früheren Fassungen bleibt.</translation>
    </message>
    <message>
        <source>Puts the text of the other program in place of yours. That can be undone.</source>
        <translation>Setzt den Text des anderen Programms an die Stelle Ihres Textes. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Puts the chosen commits into a section of the notes, whatever their type. The changelog follows.</source>
        <translation>Stellt die gewählten Commits in einen Abschnitt der Versionshinweise, gleich welchen Typs sie sind. Das Changelog folgt.</translation>
    </message>
    <message>
        <source>What users have to do about the chosen breaking change. Both texts say it with the change.</source>
        <translation>Was Benutzer wegen der gewählten inkompatiblen Änderung tun müssen. Beide Texte sagen es bei der Änderung.</translation>
    </message>
    <message>
        <source>Takes over the login of GitHub&apos;s program gh at the host that is named here, or else at github.com. You are asked first.</source>
        <translation>Übernimmt die Anmeldung von GitHubs Programm gh bei dem Host, der hier genannt ist, sonst bei github.com. Sie werden vorher gefragt.</translation>
    </message>
    <message>
        <source>The client ID of an OAuth app with device flow, which you or your organisation registered at the forge. It is no secret.</source>
        <translation>Die Client-ID einer OAuth-App mit Device Flow, die Sie oder Ihre Organisation bei der Forge registriert haben. Sie ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Signs in at the host that is named above, or else at github.com: shows a code for you to type into a page of the forge, and keeps the token that it gives.</source>
        <translation>Meldet bei dem Host an, der oben genannt ist, sonst bei github.com: zeigt einen Code, den Sie auf einer Seite der Forge eingeben, und bewahrt das Token auf, das sie ausgibt.</translation>
    </message>
    <message>
        <source>Shows what this release consists of and, when you agree, signs just that with the key that Git signs with. Whatever changes later makes the signature void, and says what it was.</source>
        <translation>Zeigt, woraus dieser Release besteht, und signiert nach der Zustimmung genau das mit dem Schlüssel, mit dem Git signiert. Was sich später ändert, macht die Signatur ungültig und wird genannt.</translation>
    </message>
    <message>
        <source>Takes your signature of this release back. The history of the sign-off keeps it.</source>
        <translation>Nimmt die eigene Signatur dieses Releases zurück. Die Geschichte der Freigabe behält sie.</translation>
    </message>
    <message>
        <source>Asks GitHub which accounts wrote the commits of those whose login is not known. It is kept for every release.</source>
        <translation>Fragt GitHub, welche Konten die Commits derer geschrieben haben, deren Login nicht bekannt ist. Die Antwort gilt für jedes Release.</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>The work tree is clean.</source>
        <translation>Das Arbeitsverzeichnis ist sauber.</translation>
    </message>
    <message>
        <source>“%1” is changed and not committed. Commit it or put it aside with “git stash”.</source>
        <translation>„%1“ ist geändert und nicht committet. Committen oder mit „git stash“ beiseitelegen.</translation>
    </message>
    <message>
        <source>The main branch is at %1.</source>
        <translation>Der Hauptbranch steht bei %1.</translation>
    </message>
    <message>
        <source>%1 has one commit that is not here. Bring it with “git pull”.</source>
        <translation>%1 hat einen Commit, der hier fehlt. Mit „git pull“ holen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n commits that are not here. Bring them with “git pull”.</source>
        <translation>
            <numerusform>%1 hat %n Commit, der hier fehlt. Mit „git pull“ holen.</numerusform>
            <numerusform>%1 hat %n Commits, die hier fehlen. Mit „git pull“ holen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One commit here is not in %1. Push it or take it away.</source>
        <translation>Ein Commit hier fehlt in %1. Pushen oder entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits here are not in %1. Push them or take them away.</source>
        <translation>
            <numerusform>%n Commit hier fehlt in %1. Pushen oder entfernen.</numerusform>
            <numerusform>%n Commits hier fehlen in %1. Pushen oder entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a section for %1.</source>
        <translation>Es gibt einen Abschnitt für %1.</translation>
    </message>
    <message>
        <source>There is no section for %1.</source>
        <translation>Es gibt keinen Abschnitt für %1.</translation>
    </message>
    <message>
        <source>The section for %1 says nothing. Write what changed.</source>
        <translation>Der Abschnitt für %1 ist leer. Hineinschreiben, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The cut writes the section for %1.</source>
        <translation>Der Schnitt schreibt den Abschnitt für %1.</translation>
    </message>
    <message>
        <source>A place to fill in was left: “%1”</source>
        <translation>Eine Stelle blieb unausgefüllt: „%1“</translation>
    </message>
    <message>
        <source>No change is breaking.</source>
        <translation>Keine Änderung ist inkompatibel.</translation>
    </message>
    <message>
        <source>“%1” says how to migrate.</source>
        <translation>„%1“ erklärt die Umstellung.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not say how to migrate. Add “**migration:** …” to it in the changelog.</source>
        <translation>„%1“ (%2) erklärt die Umstellung nicht. Im Changelog „**migration:** …“ ergänzen.</translation>
    </message>
    <message>
        <source>The version is %1.</source>
        <translation>Die Version ist %1.</translation>
    </message>
    <message>
        <source>The version is %1; the cut makes it %2.</source>
        <translation>Die Version ist %1; der Schnitt macht daraus %2.</translation>
    </message>
    <message>
        <source>Note: %1 also stands here and stays as it is.</source>
        <translation>Hinweis: %1 steht auch hier und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is mentioned.</source>
        <translation>%1 wird erwähnt.</translation>
    </message>
    <message>
        <source>%1 is not mentioned. Write about it there and commit.</source>
        <translation>%1 wird nicht erwähnt. Dort darüber schreiben und committen.</translation>
    </message>
    <message>
        <source>Decided since the last release: “%1”</source>
        <translation>Seit dem letzten Release entschieden: „%1“</translation>
    </message>
    <message>
        <source>None needed, says %1: %2</source>
        <translation>Keine nötig, sagt %1: %2</translation>
    </message>
    <message>
        <source>No decision is recorded. Record one, or state that none was needed.</source>
        <translation>Es ist keine Entscheidung festgehalten. Eine festhalten oder erklären, dass keine nötig war.</translation>
    </message>
    <message>
        <source>No decision is recorded since %1. Record one, or state that none was needed.</source>
        <translation>Seit %1 ist keine Entscheidung festgehalten. Eine festhalten oder erklären, dass keine nötig war.</translation>
    </message>
    <message>
        <source>“%1” succeeded in %2.</source>
        <translation>„%1“ war nach %2 erfolgreich.</translation>
    </message>
    <message>
        <source>“%1” failed with exit code %2 after %3. Its log says why.</source>
        <translation>„%1“ ist nach %3 mit Exit-Code %2 gescheitert. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>“%1” was not run for this commit.</source>
        <translation>„%1“ wurde für diesen Commit nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <translation>Bestätigt von %1.</translation>
    </message>
    <message>
        <source>Confirmed by %1: %2</source>
        <translation>Bestätigt von %1: %2</translation>
    </message>
    <message>
        <source>Nobody has confirmed this for this commit.</source>
        <translation>Das hat für diesen Commit niemand bestätigt.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Das konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Clean and up to date</source>
        <translation>Sauber und aktuell</translation>
    </message>
    <message>
        <source>Changelog has the version</source>
        <translation>Changelog enthält die Version</translation>
    </message>
    <message>
        <source>Breaking changes say how to migrate</source>
        <translation>Inkompatibles mit Umstellungshinweis</translation>
    </message>
    <message>
        <source>Versions bumped</source>
        <translation>Versionen angehoben</translation>
    </message>
    <message>
        <source>Version mentioned</source>
        <translation>Version erwähnt</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Entscheidung festgehalten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Von einer Person bestätigt</translation>
    </message>
    <message>
        <source>%1 mentions the version</source>
        <translation>%1 erwähnt die Version</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>“%1” is not a version. A version looks like 1.2.3 or 1.2.3-rc.1.</source>
        <translation>„%1“ ist keine Version. Eine Version sieht aus wie 1.2.3 oder 1.2.3-rc.1.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Did you mean %2?</source>
        <translation>„%1“ ist keine Version. War %2 gemeint?</translation>
    </message>
    <message>
        <source>“%1” is not as it should be. Expected: %2.</source>
        <translation>„%1“ ist nicht, wie es sein soll. Erwartet: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein. Erwartet: %3.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Remove it, or correct its name.</source>
        <translation>Es gibt keinen Schlüssel „%1“. Entfernen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keinen Schlüssel „%1“. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” is missing. Fill it in.</source>
        <translation>„%1“ fehlt. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it: it is %2.</source>
        <translation>Der Schlüssel „%1“ fehlt. Ergänzen: Er ist %2.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text in quotes.</source>
        <translation>Der Wert von „%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” must be %2, and it is %3.</source>
        <translation>„%1“ muss %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a release process, which fills a page. Restore the right file.</source>
        <translation>„%1“ ist zu groß für einen Release-Ablauf, der eine Seite füllt. Die richtige Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no %1, which says how this project is released. Write one, or let “slipway” draft it from what the repository shows.</source>
        <translation>Es gibt kein %1, das sagt, wie dieses Projekt herausgegeben wird. Eines schreiben, oder „slipway“ eines aus dem Repository entwerfen lassen.</translation>
    </message>
    <message>
        <source>only for kind %1</source>
        <translation>nur für die Art %1</translation>
    </message>
    <message>
        <source>not supported by this version; possible: %1</source>
        <translation>von dieser Version nicht unterstützt; möglich: %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>höchstens 1 MiB</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>ein Text ohne NUL</translation>
    </message>
    <message>
        <source>texts without NUL</source>
        <translation>Texte ohne NUL</translation>
    </message>
    <message>
        <source>a text with {version}</source>
        <translation>ein Text mit {version}</translation>
    </message>
    <message>
        <source>a text with exactly one {version}</source>
        <translation>ein Text mit genau einem {version}</translation>
    </message>
    <message>
        <source>a branch name with {version}</source>
        <translation>ein Branchname mit {version}</translation>
    </message>
    <message>
        <source>a branch name that Git accepts</source>
        <translation>ein Branchname, den Git annimmt</translation>
    </message>
    <message>
        <source>a message with no other placeholder than {version}</source>
        <translation>eine Nachricht ohne andere Platzhalter als {version}</translation>
    </message>
    <message>
        <source>a relative path inside the repository</source>
        <translation>ein relativer Pfad innerhalb des Repositorys</translation>
    </message>
    <message>
        <source>a list that begins with a program</source>
        <translation>eine Liste, die mit einem Programm beginnt</translation>
    </message>
    <message>
        <source>an id that no other check has</source>
        <translation>eine id, die keine andere Prüfung hat</translation>
    </message>
    <message>
        <source>an id that no other target has</source>
        <translation>eine id, die kein anderes Ziel hat</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>Buchstaben, Ziffern, „.“, „_“ und „-“</translation>
    </message>
    <message>
        <source>either key or pattern</source>
        <translation>entweder key oder pattern</translation>
    </message>
    <message>
        <source>key or pattern</source>
        <translation>key oder pattern</translation>
    </message>
    <message>
        <source>each place only once</source>
        <translation>jede Stelle nur einmal</translation>
    </message>
    <message>
        <source>project.changelog, which this kind reads</source>
        <translation>project.changelog, das diese Art liest</translation>
    </message>
    <message>
        <source>[[versioning.file]], which this kind reads</source>
        <translation>[[versioning.file]], das diese Art liest</translation>
    </message>
    <message>
        <source>not supported by this version</source>
        <translation>von dieser Version nicht unterstützt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tags are written this way. The last release is %2.</source>
        <translation>
            <numerusform>%1 von %Ln Tag ist so geschrieben. Der letzte Release ist %2.</numerusform>
            <numerusform>%1 von %Ln Tags sind so geschrieben. Der letzte Release ist %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag yet. This is how most projects write them.</source>
        <translation>Es gibt noch kein Tag. So schreiben es die meisten Projekte.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln tags is a version. This is how most projects write them.</source>
        <translation>
            <numerusform>Das einzige Tag ist keine Version. So schreiben es die meisten Projekte.</numerusform>
            <numerusform>Keines der %Ln Tags ist eine Version. So schreiben es die meisten Projekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds the last released version, %1: %2</source>
        <translation>Enthält die zuletzt herausgegebene Version, %1: %2</translation>
    </message>
    <message>
        <source>Holds %1, and nothing was released yet: %2</source>
        <translation>Enthält %1, und es wurde noch nichts herausgegeben: %2</translation>
    </message>
    <message>
        <source>Holds %1, but the last released version is %2: %3</source>
        <translation>Enthält %1, zuletzt wurde aber %2 herausgegeben: %3</translation>
    </message>
    <message>
        <source>“%1” is not a version that can be raised. A version looks like 1.2.3.</source>
        <translation>„%1“ ist keine Version, die sich anheben lässt. Eine Version sieht aus wie 1.2.3.</translation>
    </message>
    <message numerus="yes">
        <source>Matches in %Ln places. It has to match in one.</source>
        <translation>
            <numerusform>Passt an %Ln Stelle. Es muss an einer passen.</numerusform>
            <numerusform>Passt an %Ln Stellen. Es muss an einer passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remote is called so: %1</source>
        <translation>So heißt der Remote: %1</translation>
    </message>
    <message>
        <source>Named there: %1</source>
        <translation>Dort so benannt: %1</translation>
    </message>
    <message>
        <source>The folder is called so.</source>
        <translation>So heißt der Ordner.</translation>
    </message>
    <message>
        <source>Releases are pushed to %1.</source>
        <translation>Releases werden nach %1 gepusht.</translation>
    </message>
    <message>
        <source>No remote is configured. Add one with “git remote add origin …” before the first release.</source>
        <translation>Kein Remote ist eingerichtet. Vor dem ersten Release einen mit „git remote add origin …“ hinzufügen.</translation>
    </message>
    <message>
        <source>A clone of %1 begins with this branch.</source>
        <translation>Ein Klon von %1 beginnt mit diesem Branch.</translation>
    </message>
    <message>
        <source>There is a branch of this name.</source>
        <translation>Es gibt einen Branch mit diesem Namen.</translation>
    </message>
    <message>
        <source>No branch has one of the usual names, and this one is checked out.</source>
        <translation>Kein Branch hat einen der üblichen Namen, und dieser ist ausgecheckt.</translation>
    </message>
    <message>
        <source>Has a section for %1.</source>
        <translation>Hat einen Abschnitt für %1.</translation>
    </message>
    <message>
        <source>Has no section for the last released version, %1. The cut writes one for each release.</source>
        <translation>Hat keinen Abschnitt für die zuletzt herausgegebene Version %1. Der Schnitt schreibt für jeden Release einen.</translation>
    </message>
    <message>
        <source>A changelog in Markdown. The cut writes a section for each release.</source>
        <translation>Ein Changelog in Markdown. Der Schnitt schreibt für jeden Release einen Abschnitt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln commits since the last release are Conventional Commits, which say what is breaking.</source>
        <translation>
            <numerusform>%1 von %Ln Commit seit dem letzten Release ist ein Conventional Commit; die sagen, was inkompatibel ist.</numerusform>
            <numerusform>%1 von %Ln Commits seit dem letzten Release sind Conventional Commits; die sagen, was inkompatibel ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names the last released version, %1. With this check it has to name the next one.</source>
        <translation>Nennt die zuletzt herausgegebene Version %1. Mit dieser Prüfung muss die nächste genannt werden.</translation>
    </message>
    <message numerus="yes">
        <source>A page of decisions with %Ln headings. With this check a release needs a new one.</source>
        <translation>
            <numerusform>Eine Seite mit Entscheidungen, %Ln Überschrift. Mit dieser Prüfung braucht ein Release eine neue.</numerusform>
            <numerusform>Eine Seite mit Entscheidungen, %Ln Überschriften. Mit dieser Prüfung braucht ein Release eine neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>A changelog, but not in Markdown, which is all this version can write.</source>
        <translation>Ein Changelog, aber nicht in Markdown; nur das kann diese Version schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of decisions. This version checks a single page, not a folder.</source>
        <translation>
            <numerusform>%Ln Seite mit Entscheidungen. Diese Version prüft eine einzelne Seite, keinen Ordner.</numerusform>
            <numerusform>%Ln Seiten mit Entscheidungen. Diese Version prüft eine einzelne Seite, keinen Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow here publishes, so Slipway can: into a folder beside the repository.</source>
        <translation>Kein Workflow veröffentlicht hier, also kann Slipway es: in einen Ordner neben dem Repository.</translation>
    </message>
    <message>
        <source>A workflow publishes already. Slipway can write the source archive to a folder, too.</source>
        <translation>Ein Workflow veröffentlicht bereits. Slipway kann das Quellarchiv zusätzlich in einen Ordner schreiben.</translation>
    </message>
    <message>
        <source>A workflow publishes there; this version cannot watch it: %1</source>
        <translation>Dort veröffentlicht ein Workflow; diese Version kann ihn nicht beobachten: %1</translation>
    </message>
    <message>
        <source>%1 is there. This version uses it as a plain Git remote.</source>
        <translation>%1 ist vorhanden. Diese Version nutzt es als einfachen Git-Remote.</translation>
    </message>
    <message>
        <source>A security policy. This version has no disclosure desk yet.</source>
        <translation>Eine Sicherheitsrichtlinie. Diese Version hat noch keinen Bereich für Offenlegungen.</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Projektname</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Main branch</source>
        <translation>Hauptbranch</translation>
    </message>
    <message>
        <source>Tag pattern</source>
        <translation>Tag-Muster</translation>
    </message>
    <message>
        <source>Version in %1</source>
        <translation>Version in %1</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Changelog</translation>
    </message>
    <message>
        <source>Check: breaking changes say how to migrate</source>
        <translation>Prüfung: Inkompatibles mit Umstellungshinweis</translation>
    </message>
    <message>
        <source>Check: version mentioned</source>
        <translation>Prüfung: Version erwähnt</translation>
    </message>
    <message>
        <source>Check: decision recorded</source>
        <translation>Prüfung: Entscheidung festgehalten</translation>
    </message>
    <message>
        <source>Publish to a folder</source>
        <translation>In einen Ordner veröffentlichen</translation>
    </message>
    <message>
        <source>Seen, not usable yet</source>
        <translation>Gesehen, noch nicht nutzbar</translation>
    </message>
    <message>
        <source>The version was not found by “%1”. Correct the key or the pattern in slipway.toml.</source>
        <translation>Die Version wurde durch „%1“ nicht gefunden. Schlüssel oder Muster in slipway.toml berichtigen.</translation>
    </message>
    <message>
        <source>“%1” matches several times, and it must match once. Make it narrower in slipway.toml. Found:</source>
        <translation>„%1“ passt mehrmals und muss genau einmal passen. In slipway.toml enger fassen. Gefunden:</translation>
    </message>
    <message>
        <source>The version files do not hold the same version. Make them agree first. Found:</source>
        <translation>Die Versionsdateien enthalten nicht dieselbe Version. Erst angleichen. Gefunden:</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8. Save it as UTF-8.</source>
        <translation>%1 ist kein gültiges UTF-8. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be read, because it is not well-formed:</source>
        <translation>%1 kann nicht gelesen werden, weil es nicht wohlgeformt ist:</translation>
    </message>
    <message>
        <source>%1 cannot be read. Expected: %2.</source>
        <translation>%1 kann nicht gelesen werden. Erwartet: %2.</translation>
    </message>
    <message>
        <source>The changelog already has a section %1. Rename it, or release another version.</source>
        <translation>Das Changelog hat schon einen Abschnitt %1. Umbenennen oder eine andere Version herausgeben.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only for you. Change its permissions, then run this again.</source>
        <translation>%1 kann nicht geschrieben werden: nur lesbar. Die Berechtigungen ändern, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some, then run this again: it goes on where it stopped.</source>
        <translation>Für %1 ist kein Platz mehr. Platz schaffen, dann erneut ausführen: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a folder that is new or empty.</source>
        <translation>%1 ist nicht leer. Einen neuen oder leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written:</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden:</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Ab hier gibt es kein Zurück</translation>
    </message>
    <message>
        <source>Seen by: %1; %2.</source>
        <translation>Sichtbar für: %1; %2.</translation>
    </message>
    <message>
        <source>Push %1 with %2 to %3</source>
        <translation>%1 mit %2 nach %3 pushen</translation>
    </message>
    <message>
        <source>Push tag %1 to %2</source>
        <translation>Tag %1 nach %2 pushen</translation>
    </message>
    <message>
        <source>Publish %1 in %2</source>
        <translation>%1 in %2 veröffentlichen</translation>
    </message>
    <message>
        <source>Create branch %1 at %2</source>
        <translation>Branch %1 bei %2 anlegen</translation>
    </message>
    <message>
        <source>Change one file</source>
        <translation>Eine Datei ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>%n Datei ändern</numerusform>
            <numerusform>%n Dateien ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit “%1”</source>
        <translation>„%1“ committen</translation>
    </message>
    <message>
        <source>Push branch %1 to %2</source>
        <translation>Branch %1 nach %2 pushen</translation>
    </message>
    <message>
        <source>Squash %1 into one commit on %2</source>
        <translation>%1 zu einem Commit auf %2 zusammenfassen (Squash)</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>%1 nach %2 pushen</translation>
    </message>
    <message>
        <source>Bring your checkout of %1 up to date</source>
        <translation>Den eigenen Checkout von %1 aktualisieren</translation>
    </message>
    <message>
        <source>Create tag %1 at %2</source>
        <translation>Tag %1 bei %2 anlegen</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>%1 bauen</translation>
    </message>
    <message>
        <source>Write the release notes, %1</source>
        <translation>Die Versionshinweise schreiben, %1</translation>
    </message>
    <message>
        <source>Write the checksums, %1</source>
        <translation>Die Prüfsummen schreiben, %1</translation>
    </message>
    <message>
        <source>Sign the checksums, %1</source>
        <translation>Die Prüfsummen signieren, %1</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>niemand sonst</translation>
    </message>
    <message>
        <source>the remote</source>
        <translation>der Remote</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>Begutachtende</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>umkehrbar</translation>
    </message>
    <message>
        <source>can be replaced</source>
        <translation>ersetzbar</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>unumkehrbar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>schaut nach</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>prüft nach</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>schon erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 to %n targets</source>
        <translation>
            <numerusform>%1 an %n Ziel veröffentlichen</numerusform>
            <numerusform>%1 an %n Zielen veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what one button does</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>name of an act: making the commit that is released</comment>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>name of an act: tagging the release</comment>
        <translation>Taggen</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>name of an act: publishing the release</comment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 schneiden</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>%1 taggen</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>create branch</source>
        <translation>Branch anlegen</translation>
    </message>
    <message>
        <source>edit files</source>
        <translation>Dateien ändern</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>push branch</source>
        <translation>Branch pushen</translation>
    </message>
    <message>
        <source>squash merge</source>
        <translation>Squash-Merge</translation>
    </message>
    <message>
        <source>push main</source>
        <translation>Hauptbranch pushen</translation>
    </message>
    <message>
        <source>update checkout</source>
        <translation>Checkout aktualisieren</translation>
    </message>
    <message>
        <source>create tag</source>
        <translation>Tag anlegen</translation>
    </message>
    <message>
        <source>push tag</source>
        <translation>Tag pushen</translation>
    </message>
    <message>
        <source>build archive</source>
        <translation>Archiv bauen</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>Versionshinweise schreiben</translation>
    </message>
    <message>
        <source>write checksums</source>
        <translation>Prüfsummen schreiben</translation>
    </message>
    <message>
        <source>sign checksums</source>
        <translation>Prüfsummen signieren</translation>
    </message>
    <message>
        <source>publish to “%1”</source>
        <translation>nach „%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>ab hier gibt es kein Zurück</translation>
    </message>
    <message>
        <source>No tag of this repository is a version. Name a start with --from.</source>
        <translation>Kein Tag dieses Repositorys ist eine Version. Einen Anfang mit --from angeben.</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at another commit. It is never moved: find out who made it, or release another version.</source>
        <translation>Das Tag %1 existiert schon, an einem anderen Commit. Es wird nie verschoben: herausfinden, wer es angelegt hat, oder eine andere Version herausgeben.</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at %2 and not at %3. It is never moved: find out who made it, or release another version.</source>
        <translation>Das Tag %1 existiert schon, bei %2 statt bei %3. Es wird nie verschoben: herausfinden, wer es angelegt hat, oder eine andere Version herausgeben.</translation>
    </message>
    <message>
        <source>Several tags claim to be version %1, at different commits: %2. Delete the wrong ones.</source>
        <translation>Mehrere Tags geben sich als Version %1 aus, an verschiedenen Commits: %2. Die falschen löschen.</translation>
    </message>
    <message>
        <source>%1 cannot be released: %2 is out already, and versions only go up.</source>
        <translation>%1 kann nicht herausgegeben werden: %2 ist schon draußen, und Versionen steigen nur.</translation>
    </message>
    <message>
        <source>The branch %1 exists already and holds something else than this release. Rename or delete it, then run this again.</source>
        <translation>Der Branch %1 existiert schon und enthält etwas anderes als diesen Release. Umbenennen oder löschen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>What would land on the main branch is not what was reviewed on %1. Nothing was pushed. Delete the release branch and cut again.</source>
        <translation>Was auf dem Hauptbranch landen würde, ist nicht das auf %1 Begutachtete. Es wurde nichts gepusht. Den Release-Branch löschen und neu schneiden.</translation>
    </message>
    <message>
        <source>The release branch cannot be merged: the main branch changed the same lines. Delete %1 and cut again.</source>
        <translation>Der Release-Branch kann nicht gemergt werden: Der Hauptbranch hat dieselben Zeilen geändert. %1 löschen und neu schneiden.</translation>
    </message>
    <message>
        <source>There is nothing to release: no commit since the last version.</source>
        <translation>Es gibt nichts herauszugeben: kein Commit seit der letzten Version.</translation>
    </message>
    <message>
        <source>There is nothing to release as %1: no commit since the last version.</source>
        <translation>Es gibt nichts als %1 herauszugeben: kein Commit seit der letzten Version.</translation>
    </message>
    <message>
        <source>Another Slipway is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>Ein anderes Slipway arbeitet an diesem Repository. Warten, bis es fertig ist, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Another Slipway (%1) is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>Ein anderes Slipway (%1) arbeitet an diesem Repository. Warten, bis es fertig ist, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Not all checks have passed.</source>
        <translation>Nicht alle Prüfungen sind bestanden.</translation>
    </message>
    <message>
        <source>%1 is not ready for this. First run “slipwayctl %2 %1”.</source>
        <translation>%1 ist dafür nicht bereit. Zuerst „slipwayctl %2 %1“ ausführen.</translation>
    </message>
    <message>
        <source>%1 is not ready: the step “%2” is not done yet. Run this again.</source>
        <translation>%1 ist nicht bereit: Der Schritt „%2“ ist noch nicht erledigt. Erneut ausführen.</translation>
    </message>
    <message>
        <source>%1: what is there is not what this release made (there: %2; expected: %3). Nothing was overwritten. Find out where it comes from.</source>
        <translation>%1: Was dort liegt, stammt nicht von diesem Release (dort: %2; erwartet: %3). Es wurde nichts überschrieben. Herausfinden, woher es kommt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The repository has no remote “%1”. Add it with “git remote add”, or name another one in slipway.toml (project.forge = &quot;git:NAME&quot;).</source>
        <translation>Das Repository hat keinen Remote „%1“. Mit „git remote add“ hinzufügen oder in slipway.toml einen anderen nennen (project.forge = &quot;git:NAME&quot;).</translation>
    </message>
    <message>
        <source>The remote “%1” cannot be reached. Check the network, its address and your access, then run this again. Git said:</source>
        <translation>Der Remote „%1“ ist nicht erreichbar. Netz, Adresse und Zugang prüfen, dann erneut ausführen. Git meldet:</translation>
    </message>
    <message>
        <source>The remote rejected the push of %1, so nothing changed there. Is it protected? The remote said:</source>
        <translation>Der Remote hat den Push von %1 abgelehnt, dort ist also nichts geändert. Ist der Branch geschützt? Der Remote meldet:</translation>
    </message>
    <message>
        <source>On the remote, %1 has commits that this repository does not build on. Fetch and look at them, then run this again.</source>
        <translation>Auf dem Remote hat %1 Commits, auf denen dieses Repository nicht aufbaut. Holen und ansehen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Somebody else is pushing %1 to the remote. Run this again in a moment.</source>
        <translation>Gerade pusht jemand anderes %1 zum Remote. Gleich noch einmal ausführen.</translation>
    </message>
    <message>
        <source>%1 is not in a Git repository. Choose the folder of one, or make one with “git init”.</source>
        <translation>%1 liegt in keinem Git-Repository. Den Ordner eines Repositorys wählen oder mit „git init“ eines anlegen.</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user, so Git will not touch it. If you trust it: git config --global --add safe.directory %1</source>
        <translation>Das Repository %1 gehört einem anderen Benutzer, darum rührt Git es nicht an. Falls es vertrauenswürdig ist: git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no files to check or change. Open a clone of it.</source>
        <translation>%1 ist ein bloßes (bare) Repository: Es hat keine Dateien zum Prüfen oder Ändern. Einen Klon davon öffnen.</translation>
    </message>
    <message>
        <source>The repository has no commit yet, so there is nothing to release. Commit something first.</source>
        <translation>Das Repository hat noch keinen Commit, also gibt es nichts herauszugeben. Zuerst etwas committen.</translation>
    </message>
    <message>
        <source>The history of %1 is cut off (a shallow clone), so what changed since the last release cannot be told. Get the rest with “git fetch --unshallow”.</source>
        <translation>Die Historie von %1 ist abgeschnitten (ein flacher Klon); was sich seit dem letzten Release geändert hat, ist nicht feststellbar. Den Rest mit „git fetch --unshallow“ holen.</translation>
    </message>
    <message>
        <source>No branch is checked out. Change to one with “git switch”.</source>
        <translation>Kein Branch ist ausgecheckt. Mit „git switch“ zu einem wechseln.</translation>
    </message>
    <message>
        <source>The work tree has changes that are not committed. Commit them or put them aside with “git stash”.</source>
        <translation>Das Arbeitsverzeichnis hat Änderungen, die nicht committet sind. Committen oder mit „git stash“ beiseitelegen.</translation>
    </message>
    <message>
        <source>“%1” was not found: no branch, tag or commit of this repository has that name. “git fetch” may bring it.</source>
        <translation>„%1“ wurde nicht gefunden: Kein Branch, Tag oder Commit dieses Repositorys heißt so. Vielleicht holt „git fetch“ es.</translation>
    </message>
    <message>
        <source>Git does not know who you are. Set user.name and user.email with “git config --global”.</source>
        <translation>Git kennt weder Namen noch E-Mail-Adresse. user.name und user.email mit „git config --global“ setzen.</translation>
    </message>
    <message>
        <source>Git does not know who you are: %1 is not set. Set it with: git config --global %1 &quot;…&quot;</source>
        <translation>Git kennt den Namen oder die E-Mail-Adresse nicht: %1 ist nicht gesetzt. Setzen mit: git config --global %1 &quot;…&quot;</translation>
    </message>
    <message>
        <source>A hook of the repository refused. Mend what it complains about, then run this again. It said:</source>
        <translation>Ein Hook des Repositorys hat abgelehnt. Beheben, was er bemängelt, dann erneut ausführen. Er meldet:</translation>
    </message>
    <message>
        <source>The repository&apos;s hook “%1” refused. Mend what it complains about, then run this again. It said:</source>
        <translation>Der Hook „%1“ des Repositorys hat abgelehnt. Beheben, was er bemängelt, dann erneut ausführen. Er meldet:</translation>
    </message>
    <message>
        <source>Signing failed: %1. Is the key there and unlocked? Git is configured with user.signingkey and gpg.format.</source>
        <translation>Das Signieren ist gescheitert: %1. Ist der Schlüssel da und entsperrt? Git wird mit user.signingkey und gpg.format eingerichtet.</translation>
    </message>
    <message>
        <source>“%1” failed. It said:</source>
        <translation>„%1“ ist gescheitert. Ausgabe:</translation>
    </message>
    <message>
        <source>The program “%1” was not found. Install it, or correct the name.</source>
        <translation>Das Programm „%1“ wurde nicht gefunden. Installieren oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Run this again: what is done already is not done twice.</source>
        <translation>„%1“ hat nicht rechtzeitig geantwortet. Erneut ausführen: Erledigtes wird nicht zweimal getan.</translation>
    </message>
    <message>
        <source>Cancelled. What was done stays; run this again to go on.</source>
        <translation>Abgebrochen. Erledigtes bleibt; erneut ausführen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This session has no keychain (a Secret Service such as GNOME Keyring or KWallet), so no credential can be kept. Start one; Slipway never writes a credential to a file.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund (einen Secret Service wie GNOME Keyring oder KWallet), darum können keine Zugangsdaten aufbewahrt werden. Einen starten; Slipway schreibt Zugangsdaten nie in eine Datei.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain holds no credential “%1”. Store it with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>Der Schlüsselbund enthält keine Zugangsdaten „%1“. Mit „slipwayctl credentials set %1“ oder in den Einstellungen ablegen.</translation>
    </message>
    <message>
        <source>Something went wrong that Slipway did not foresee (%1). Nothing is lost: run this again.</source>
        <translation>Etwas ging schief, das Slipway nicht vorhergesehen hat (%1). Nichts ist verloren: erneut ausführen.</translation>
    </message>
    <message>
        <source>The remote %1 answers.</source>
        <translation>Der Remote %1 antwortet.</translation>
    </message>
    <message>
        <source>%1 is where this repository last saw it.</source>
        <translation>%1 steht, wo dieses Repository es zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>The tag %1 is free.</source>
        <translation>Das Tag %1 ist frei.</translation>
    </message>
    <message>
        <source>Commits and tags will be by %1.</source>
        <translation>Commits und Tags werden von %1 sein.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>%1 ist beschreibbar.</translation>
    </message>
    <message>
        <source>Not checked: whether %1 takes the push. That is only known by pushing.</source>
        <translation>Nicht geprüft: ob %1 den Push annimmt. Das zeigt sich erst beim Pushen.</translation>
    </message>
    <message>
        <source>Not checked: whether signing works. The key is not used before it is needed.</source>
        <translation>Nicht geprüft: ob das Signieren klappt. Der Schlüssel wird erst benutzt, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was left as it is. Look at it, then try again.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert und darum so gelassen. Ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Your work tree is at %1, and this is about %2. Get that with “git switch” and “git pull”, then try again.</source>
        <translation>Das Arbeitsverzeichnis steht bei %1, hier geht es aber um %2. Mit „git switch“ und „git pull“ dorthin wechseln, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. It may wait for its password in a window of its own, perhaps behind another one: answer there, then try again. Is there no such window, log out and in again, which starts the keychain anew.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von %1 Sekunden geantwortet. Vielleicht wartet er in einem eigenen Fenster auf sein Passwort, möglicherweise hinter einem anderen: dort antworten, dann erneut versuchen. Gibt es kein solches Fenster, ab- und wieder anmelden; das startet den Schlüsselbund neu.</translation>
    </message>
    <message>
        <source>Write the checksums, %1 – not signed: Slipway knows no gpg.format “%2”</source>
        <translation>Prüfsummen schreiben, %1 – nicht signiert: Slipway kennt kein gpg.format „%2“</translation>
    </message>
    <message>
        <source>The checksums will not be signed: Git&apos;s gpg.format is “%1”, and Slipway signs with openpgp or ssh.</source>
        <translation>Die Prüfsummen werden nicht signiert: Gits gpg.format ist „%1“, und Slipway signiert mit openpgp oder ssh.</translation>
    </message>
    <message>
        <source>Not as expected: %1.</source>
        <translation>Nicht wie erwartet: %1.</translation>
    </message>
    <message>
        <source>“%1” gives no answer that can be trusted. Check the network, and the proxy if there is one, then run this again:</source>
        <translation>„%1“ gibt keine Antwort, der man trauen kann. Prüfen Sie das Netz und, falls es einen gibt, den Proxy, und führen Sie dies dann noch einmal aus:</translation>
    </message>
    <message>
        <source>“%1” does not accept the token: it has expired, or was withdrawn. Store a new one with “slipwayctl credentials set %1” or in Settings. It said:</source>
        <translation>„%1“ nimmt das Token nicht an: Es ist abgelaufen oder wurde zurückgezogen. Hinterlegen Sie ein neues mit „slipwayctl credentials set %1“ oder in den Einstellungen. Die Antwort:</translation>
    </message>
    <message>
        <source>The token may not read “%1”. Give it the right to do so, or store another one. The forge said:</source>
        <translation>Das Token darf „%1“ nicht lesen. Geben Sie ihm das Recht dazu oder hinterlegen Sie ein anderes. Die Forge sagte:</translation>
    </message>
    <message>
        <source>There is no “%1”, or the token may not see it. Is the repository named right in slipway.toml, the commit pushed, and the token one for this repository? The forge said:</source>
        <translation>„%1“ gibt es nicht, oder das Token darf es nicht sehen. Ist das Repository in slipway.toml richtig genannt, der Commit gepusht und das Token eines für dieses Repository? Die Forge sagte:</translation>
    </message>
    <message>
        <source>“%1” answers no more questions until %2, since too many were asked. Run this again then. It said:</source>
        <translation>„%1“ beantwortet bis %2 keine Fragen mehr, weil zu viele gestellt wurden. Führen Sie dies dann noch einmal aus. Die Antwort:</translation>
    </message>
    <message>
        <source>“%1” was asked several times and could not be answered. That is the forge&apos;s own trouble: run this again later. It said:</source>
        <translation>„%1“ wurde mehrmals gefragt und konnte nicht beantwortet werden. Das liegt an der Forge selbst: Führen Sie dies später noch einmal aus. Die Antwort:</translation>
    </message>
    <message>
        <source>What “%1” answered is not an answer of this forge. Does a sign-in page of the network stand between, or is the forge&apos;s address wrong in slipway.toml? It came as:</source>
        <translation>Was „%1“ antwortete, ist keine Antwort dieser Forge. Steht eine Anmeldeseite des Netzes dazwischen, oder stimmt die Adresse der Forge in slipway.toml nicht? Es kam als:</translation>
    </message>
    <message>
        <source>“%1” leads to another host, “%2”. The token does not go there: correct the forge in slipway.toml.</source>
        <translation>„%1“ führt zu einem anderen Rechner, „%2“. Dorthin geht das Token nicht: Berichtigen Sie die Forge in slipway.toml.</translation>
    </message>
    <message>
        <source>Another program works on the repository, or one was killed while it did: %1 is there. Wait until it has ended; if none runs, delete that file. Then run this again.</source>
        <translation>Ein anderes Programm arbeitet am Repository, oder eines wurde dabei abgebrochen: %1 ist da. Warten Sie, bis es fertig ist; läuft keines, löschen Sie diese Datei. Führen Sie dies dann noch einmal aus.</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>noch am Laufen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>given up by the forge</source>
        <translation>von der Forge aufgegeben</translation>
    </message>
    <message>
        <source>“%1” succeeded for %2.</source>
        <translation>„%1“ ist für %2 erfolgreich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results of %1 succeeded.</source>
        <translation>
            <numerusform>%Ln Ergebnis von %1 ist erfolgreich.</numerusform>
            <numerusform>%Ln Ergebnisse von %1 sind erfolgreich.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2 for %3, which counts as succeeded.</source>
        <translation>„%1“ ist für %3 %2; das zählt als erfolgreich.</translation>
    </message>
    <message>
        <source>“%1” is still running for %2. Ask again when it has ended.</source>
        <translation>„%1“ läuft für %2 noch. Fragen Sie wieder, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>“%1” did not succeed for %2: %3.</source>
        <translation>„%1“ war für %2 nicht erfolgreich: %3.</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun for %2.</source>
        <translation>„%1“ ist vorgeschrieben und hat für %2 nicht begonnen.</translation>
    </message>
    <message>
        <source>The forge has no result for %1. Is it pushed, and does a workflow run for it?</source>
        <translation>Die Forge hat für %1 kein Ergebnis. Ist er gepusht, und läuft ein Workflow dafür?</translation>
    </message>
    <message>
        <source>Note: “%1” is not required, and is %2 for %3.</source>
        <translation>Hinweis: „%1“ ist nicht vorgeschrieben und für %3 %2.</translation>
    </message>
    <message>
        <source>The forge was not asked yet.</source>
        <translation>Die Forge wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>CI green on the main branch</source>
        <translation>CI des Hauptzweigs grün</translation>
    </message>
    <message numerus="yes">
        <source>CI green on the last %Ln commits</source>
        <translation>
            <numerusform>CI des letzten Commits grün</numerusform>
            <numerusform>CI der letzten %Ln Commits grün</numerusform>
        </translation>
    </message>
    <message>
        <source>only for forge %1</source>
        <translation>nur bei der Forge %1</translation>
    </message>
    <message>
        <source>project.forge with github:, which this kind asks</source>
        <translation>project.forge mit github:, das diese Art fragt</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>eine Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>the name of a remote</source>
        <translation>der Name eines Remotes</translation>
    </message>
    <message>
        <source>an address such as https://github.example.org</source>
        <translation>eine Adresse wie https://github.example.org</translation>
    </message>
    <message>
        <source>%1 leads there: %2</source>
        <translation>%1 führt dorthin: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows run there. With this check a release waits until they are green for its commit.</source>
        <translation>
            <numerusform>Dort läuft %Ln Workflow. Mit dieser Prüfung wartet ein Release, bis er für seinen Commit grün ist.</numerusform>
            <numerusform>Dort laufen %Ln Workflows. Mit dieser Prüfung wartet ein Release, bis sie für seinen Commit grün sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forge</source>
        <translation>Forge</translation>
    </message>
    <message>
        <source>Check: CI green</source>
        <translation>Prüfung: CI grün</translation>
    </message>
    <message>
        <source>The remote “%1” leads to “%2”, and not to %3. Name the one that does in slipway.toml (project.remote).</source>
        <translation>Das Remote „%1“ führt zu „%2“ und nicht zu %3. Nennen Sie in slipway.toml das, das dorthin führt (project.remote).</translation>
    </message>
    <message>
        <source>The remote %1 leads to the forge&apos;s repository.</source>
        <translation>Das Remote %1 führt zum Repository der Forge.</translation>
    </message>
    <message>
        <source>The forge takes you for %1.</source>
        <translation>Die Forge hält Sie für %1.</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>Das Token gilt bis %1.</translation>
    </message>
    <message>
        <source>The keychain holds no token “%1”, so only what is public can be read, and not often. Store one with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>Der Schlüsselbund enthält kein Token „%1“; so lässt sich nur Öffentliches lesen, und das nicht oft. Hinterlegen Sie eines mit „slipwayctl credentials set %1“ oder in den Einstellungen.</translation>
    </message>
    <message>
        <source>The forge shows the repository %1.</source>
        <translation>Die Forge zeigt das Repository %1.</translation>
    </message>
    <message>
        <source>The forge shows what %1 requires and how its checks ended.</source>
        <translation>Die Forge zeigt, was %1 verlangt und wie die Prüfungen ausgegangen sind.</translation>
    </message>
    <message>
        <source>a file that no other key names</source>
        <translation>eine Datei, die kein anderer Schlüssel nennt</translation>
    </message>
    <message>
        <source>one line of the page</source>
        <translation>eine Zeile der Seite</translation>
    </message>
    <message>
        <source>[[notes.page]], which this is for</source>
        <translation>[[notes.page]], für die dies ist</translation>
    </message>
    <message>
        <source>each text of a kind of release only once</source>
        <translation>jeden Text einer Art von Release nur einmal</translation>
    </message>
    <message>
        <source>%1 has no line “%2”, below which the section of a release goes. Add it there, or correct notes.page.after.</source>
        <translation>%1 hat keine Zeile „%2“, unter die der Abschnitt eines Releases kommt. Fügen Sie sie dort ein oder berichtigen Sie notes.page.after.</translation>
    </message>
    <message>
        <source>%1 has the line “%2” several times, so the place for the section of a release is not clear. Leave one.</source>
        <translation>%1 enthält die Zeile „%2“ mehrmals, die Stelle für den Abschnitt eines Releases ist also nicht klar. Lassen Sie eine stehen.</translation>
    </message>
    <message>
        <source>Here a tag begins that nothing ends. Close it with }}.</source>
        <translation>Hier beginnt ein Tag, den nichts beendet. Schließen Sie ihn mit }}.</translation>
    </message>
    <message>
        <source>The section “%1” is not closed. End it with {{/%1}}.</source>
        <translation>Der Abschnitt „%1“ ist nicht geschlossen. Beenden Sie ihn mit {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} ends a section that was not begun. Begin it with {{#%1}}.</source>
        <translation>{{/%1}} beendet einen Abschnitt, der nicht begonnen wurde. Beginnen Sie ihn mit {{#%1}}.</translation>
    </message>
    <message>
        <source>The delimiters of tags cannot be changed. Write {{ and }}.</source>
        <translation>Die Begrenzer der Tags lassen sich nicht ändern. Schreiben Sie {{ und }}.</translation>
    </message>
    <message>
        <source>“%1” is a list. Begin it with {{#%1}} and end it with {{/%1}}.</source>
        <translation>„%1“ ist eine Liste. Beginnen Sie sie mit {{#%1}} und beenden Sie sie mit {{/%1}}.</translation>
    </message>
    <message>
        <source>“%1” cannot be included. Name a file in the folder of the template, or below it.</source>
        <translation>„%1“ kann nicht eingebunden werden. Nennen Sie eine Datei im Ordner der Vorlage oder darunter.</translation>
    </message>
    <message>
        <source>“%1” includes itself. Break the circle.</source>
        <translation>„%1“ bindet sich selbst ein. Durchbrechen Sie den Kreis.</translation>
    </message>
    <message>
        <source>This is too large for a template, which has at most 256 KiB and 2000 sections.</source>
        <translation>Das ist zu groß für eine Vorlage, die höchstens 256 KiB und 2000 Abschnitte hat.</translation>
    </message>
    <message>
        <source>This template makes more than 64 MiB, or repeats itself too often. Take out lists in lists.</source>
        <translation>Diese Vorlage ergibt mehr als 64 MiB oder wiederholt sich zu oft. Nehmen Sie Listen in Listen heraus.</translation>
    </message>
    <message>
        <source>There is no name “%1” here. Known are: %2.</source>
        <translation>Einen Namen „%1“ gibt es hier nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>Diese Vorlage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>one line with no other placeholder than {version}</source>
        <translation>eine Zeile mit keinem anderen Platzhalter als {version}</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one. The forge said:</source>
        <translation>Dem Token fehlt das Recht „%1“ für „%2“. Geben Sie ihm dieses Recht oder hinterlegen Sie ein anderes. Die Forge sagte:</translation>
    </message>
    <message>
        <source>The forge does not do what “%1” was asked. It said:</source>
        <translation>Die Forge tut nicht, worum „%1“ gebeten wurde. Sie sagte:</translation>
    </message>
    <message>
        <source>Merge %1 into %2 at the forge</source>
        <translation>%1 in der Forge nach %2 mergen</translation>
    </message>
    <message>
        <source>Open the pull request of %1 into %2</source>
        <translation>Den Pull-Request von %1 nach %2 öffnen</translation>
    </message>
    <message>
        <source>Wait for the approval and the checks of the pull request of %1</source>
        <translation>Auf Zustimmung und Prüfungen des Pull-Requests von %1 warten</translation>
    </message>
    <message>
        <source>Squash the pull request of %1 into one commit on %2</source>
        <translation>Den Pull-Request von %1 zu einem Commit auf %2 zusammenfassen (Squash)</translation>
    </message>
    <message>
        <source>open pull request</source>
        <translation>Pull-Request öffnen</translation>
    </message>
    <message>
        <source>review pull request</source>
        <translation>Pull-Request begutachten</translation>
    </message>
    <message>
        <source>merge pull request</source>
        <translation>Pull-Request mergen</translation>
    </message>
    <message>
        <source>It is a draft: press “Ready for review” there.</source>
        <translation>Er ist ein Entwurf: Drücken Sie dort „Ready for review“.</translation>
    </message>
    <message>
        <source>It conflicts with the main branch: delete the release branch and cut again.</source>
        <translation>Er steht in Konflikt mit dem Hauptbranch: Löschen Sie den Release-Branch und schneiden Sie neu.</translation>
    </message>
    <message>
        <source>%1 has moved on: delete the release branch and cut again.</source>
        <translation>%1 ist weitergegangen: Löschen Sie den Release-Branch und schneiden Sie neu.</translation>
    </message>
    <message>
        <source>%1 asks for changes.</source>
        <translation>%1 verlangt Änderungen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>“%1” did not succeed.</source>
        <translation>„%1“ war nicht erfolgreich.</translation>
    </message>
    <message>
        <source>One more person has to approve it.</source>
        <translation>Eine weitere Person muss zustimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more people have to approve it.</source>
        <translation>
            <numerusform>Eine weitere Person muss zustimmen.</numerusform>
            <numerusform>%n weitere Personen müssen zustimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits get onto %1 through a merge queue alone: press “Merge when ready” there.</source>
        <translation>Auf %1 kommen Commits nur über eine Merge-Queue: Drücken Sie dort „Merge when ready“.</translation>
    </message>
    <message>
        <source>A rule of the main branch is not met: the forge shows there which one.</source>
        <translation>Eine Regel des Hauptbranchs ist nicht erfüllt: Die Forge zeigt dort, welche.</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun.</source>
        <translation>„%1“ ist verlangt und hat nicht begonnen.</translation>
    </message>
    <message>
        <source>No check has begun.</source>
        <translation>Keine Prüfung hat begonnen.</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>The forge is still finding out whether it can be merged.</source>
        <translation>Die Forge prüft noch, ob er gemergt werden kann.</translation>
    </message>
    <message>
        <source>The pull request %1 of this release was closed without being merged. Open it again and run this again, or delete the release branch here and on the remote to begin anew.</source>
        <translation>Der Pull-Request %1 dieses Releases wurde geschlossen, ohne gemergt zu werden. Öffnen Sie ihn wieder und führen Sie dies noch einmal aus, oder löschen Sie den Release-Branch hier und auf dem Remote, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The pull request %1 cannot be merged yet. Run this again when this is settled:</source>
        <translation>Der Pull-Request %1 kann noch nicht gemergt werden. Führen Sie dies noch einmal aus, wenn dies geklärt ist:</translation>
    </message>
    <message>
        <source>The forge does not merge the pull request %1 when Slipway asks. Merge it there, or let somebody do it who may, then run this again: the merge is found. The forge said:</source>
        <translation>Die Forge mergt den Pull-Request %1 nicht, wenn Slipway darum bittet. Mergen Sie ihn dort, oder lassen Sie es jemanden tun, der darf, dann führen Sie dies noch einmal aus: Der Merge wird gefunden. Die Forge sagte:</translation>
    </message>
    <message>
        <source>What landed on the main branch as %2 is not what was reviewed on %1, %3. Nothing is tagged. Look at the difference, then take it back, or release another version.</source>
        <translation>Was als %2 auf dem Hauptbranch gelandet ist, ist nicht, was auf %1 begutachtet wurde, %3. Nichts ist getaggt. Sehen Sie sich den Unterschied an, dann nehmen Sie es zurück oder veröffentlichen eine andere Version.</translation>
    </message>
    <message>
        <source>Somebody pushed to the branch %1: it is at %2 and not at %3, which this release made. Look at it with “git log %3..%2”. Take it back, or delete the release branch and cut again.</source>
        <translation>Jemand hat auf den Branch %1 gepusht: Er steht bei %2 und nicht bei %3, das dieses Release gemacht hat. Sehen Sie es sich mit „git log %3..%2“ an. Nehmen Sie es zurück, oder löschen Sie den Release-Branch und schneiden Sie neu.</translation>
    </message>
    <message>
        <source>Send the request above, then press Enter.</source>
        <translation>Senden Sie die Anfrage oben, dann drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>The account may open and merge pull requests in %1.</source>
        <translation>Das Konto darf in %1 Pull-Requests öffnen und mergen.</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>Der Pull-Request %1 kann gemergt werden.</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one.</source>
        <translation>Dem Token fehlt das Recht „%1“ für „%2“. Geben Sie ihm dieses Recht oder hinterlegen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Not checked: whether the token has the rights “%1”. The forge says so only when they are used.</source>
        <translation>Nicht geprüft: ob das Token die Rechte „%1“ hat. Die Forge sagt das erst, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>names as in .slipway/allowed_signers, each once</source>
        <translation>Namen wie in .slipway/allowed_signers, jeder einmal</translation>
    </message>
    <message>
        <source>from 1 to the number of maintainers</source>
        <translation>von 1 bis zur Zahl der Betreuer</translation>
    </message>
    <message>
        <source>Ask for the sign-off of %1 through %2</source>
        <translation>Über %2 um die Freigabe von %1 bitten</translation>
    </message>
    <message>
        <source>Wait for the sign-off of %1 (maintainers needed: %2)</source>
        <translation>Auf die Freigabe von %1 warten (nötige Betreuer: %2)</translation>
    </message>
    <message>
        <source>request sign off</source>
        <translation>um Freigabe bitten</translation>
    </message>
    <message>
        <source>collect sign offs</source>
        <translation>Freigaben sammeln</translation>
    </message>
    <message>
        <source>Signed, but void. Changed since: %1.</source>
        <translation>Signiert, aber ungültig. Seither geändert: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a release</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>the release commit</source>
        <translation>der Release-Commit</translation>
    </message>
    <message>
        <source>the files of the release commit</source>
        <translation>die Dateien des Release-Commits</translation>
    </message>
    <message>
        <source>the release notes</source>
        <translation>die Versionshinweise</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>die Datei %1</translation>
    </message>
    <message>
        <source>the check “%1”</source>
        <translation>die Prüfung „%1“</translation>
    </message>
    <message>
        <source>the advisory %1</source>
        <translation>die Sicherheitsmeldung %1</translation>
    </message>
    <message>
        <source>Has not signed.</source>
        <translation>Hat nicht signiert.</translation>
    </message>
    <message>
        <source>Signed at %1.</source>
        <translation>Signiert: %1.</translation>
    </message>
    <message>
        <source>Signed, but made this release: slipway.toml does not count the author.</source>
        <translation>Signiert, hat diesen Release aber gemacht: slipway.toml zählt den Autor nicht.</translation>
    </message>
    <message>
        <source>Signed with the key of another maintainer: it counts once.</source>
        <translation>Mit dem Schlüssel eines anderen Betreuers signiert: Er zählt einmal.</translation>
    </message>
    <message>
        <source>The signature is not a good one by a key that .slipway/allowed_signers of the main branch has for this name.</source>
        <translation>Die Signatur ist keine gültige mit einem Schlüssel, den .slipway/allowed_signers des Hauptbranches für diesen Namen hat.</translation>
    </message>
    <message>
        <source>Signed, but slipway.toml names no such maintainer.</source>
        <translation>Signiert, aber slipway.toml nennt keinen solchen Betreuer.</translation>
    </message>
    <message>
        <source>What was signed cannot be read: was it made by another version of Slipway?</source>
        <translation>Was signiert wurde, ist nicht lesbar: Stammt es von einer anderen Version von Slipway?</translation>
    </message>
    <message>
        <source>%1 waits for its sign-off (maintainers needed: %2). Run this again when they have signed:</source>
        <translation>%1 wartet auf die Freigabe (nötige Betreuer: %2). Erneut ausführen, wenn sie signiert haben:</translation>
    </message>
    <message>
        <source>What there is to sign of %1 has changed since you were shown it. Nothing was signed: look at it again.</source>
        <translation>Was an %1 zu signieren ist, hat sich seit der Anzeige geändert. Es wurde nichts signiert: erneut ansehen.</translation>
    </message>
    <message>
        <source>The sign-off of %1 was not kept: .slipway/allowed_signers of the main branch has your key for none of the maintainers of slipway.toml. Add a line with a maintainer&apos;s name and the key there.</source>
        <translation>Die Freigabe von %1 wurde nicht aufbewahrt: .slipway/allowed_signers des Hauptbranches hat den eigenen Schlüssel für keinen der Betreuer aus slipway.toml. Dort eine Zeile mit dem Namen eines Betreuers und dem Schlüssel ergänzen.</translation>
    </message>
    <message>
        <source>Your key has signed nothing of %1 that could be taken back.</source>
        <translation>Der eigene Schlüssel hat an %1 nichts signiert, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>The main branch has %1, with the keys of those who sign releases off.</source>
        <translation>Der Hauptbranch hat %1 mit den Schlüsseln derer, die Releases freigeben.</translation>
    </message>
    <message>
        <source>Pushing %1 starts the workflow.</source>
        <translation>Der Push von %1 startet den Workflow.</translation>
    </message>
    <message>
        <source>The workflow is enabled at the forge.</source>
        <translation>Der Workflow ist bei der Forge aktiviert.</translation>
    </message>
    <message>
        <source>The environment “%1” is protected.</source>
        <translation>Die Umgebung „%1“ ist geschützt.</translation>
    </message>
    <message>
        <source>Run %1 for the tag: %2.</source>
        <translation>Lauf %1 für das Tag: %2.</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2.</source>
        <translation>„%1“ war nicht erfolgreich: %2.</translation>
    </message>
    <message>
        <source>“%1” did not succeed at “%2”: %3.</source>
        <translation>„%1“ war bei „%2“ nicht erfolgreich: %3.</translation>
    </message>
    <message>
        <source>Not checked: whether the forge has the workflow enabled, and how its environments are protected.</source>
        <translation>Nicht geprüft: ob der Workflow bei der Forge aktiviert ist und wie seine Umgebungen geschützt sind.</translation>
    </message>
    <message>
        <source>Release workflow ready</source>
        <translation>Release-Workflow bereit</translation>
    </message>
    <message>
        <source>Publishes when a tag is pushed. A check says before the tag what would go wrong: %1</source>
        <translation>Veröffentlicht, wenn ein Tag gepusht wird. Eine Prüfung sagt vor dem Tag, was schiefgehen würde: %1</translation>
    </message>
    <message>
        <source>Published by workflow</source>
        <translation>Veröffentlicht durch Workflow</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: its tags are %2. Change on.push.tags, or the tag.</source>
        <translation>Der Push von %1 startet den Workflow nicht: Seine Tags sind %2. Ändern Sie on.push.tags oder das Tag.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: tags-ignore is %2. Change it.</source>
        <translation>Der Push von %1 startet den Workflow nicht: tags-ignore ist %2. Ändern Sie es.</translation>
    </message>
    <message>
        <source>Nothing starts the workflow. Add on.push.tags.</source>
        <translation>Nichts startet den Workflow. Fügen Sie on.push.tags hinzu.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start this workflow: another one does. If it starts with the tag, name it as publish.workflow.</source>
        <translation>Der Push von %1 startet diesen Workflow nicht: Das tut ein anderer. Wenn jener mit dem Tag startet, nennen Sie ihn als publish.workflow.</translation>
    </message>
    <message>
        <source>GitHub does not take tags and tags-ignore together. Write what to ignore into tags, behind a “!”.</source>
        <translation>GitHub nimmt tags und tags-ignore nicht zusammen an. Schreiben Sie, was nicht zählt, hinter einem „!“ in tags.</translation>
    </message>
    <message>
        <source>The workflow has no job.</source>
        <translation>Der Workflow hat keinen Job.</translation>
    </message>
    <message>
        <source>The job “%1” needs “%2”, and there is no such job: GitHub refuses the workflow.</source>
        <translation>Der Job „%1“ braucht „%2“, und einen solchen Job gibt es nicht: GitHub lehnt den Workflow ab.</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, which only the repository’s settings may give it. Add it to permissions.</source>
        <translation>„%2“ im Job „%1“ braucht das Recht „%3: write“, das ihm allenfalls die Einstellungen des Repositorys geben. Fügen Sie es zu permissions hinzu.</translation>
    </message>
    <message>
        <source>The job “%1” fetches the newest commit alone, and “%2” reads the history. Give actions/checkout “fetch-depth: 0”.</source>
        <translation>Der Job „%1“ holt nur den neuesten Commit, und „%2“ liest die Geschichte. Geben Sie actions/checkout „fetch-depth: 0“.</translation>
    </message>
    <message>
        <source>When one part of “%1” fails, the others are cancelled while they publish. Set fail-fast to false.</source>
        <translation>Wenn ein Teil von „%1“ scheitert, werden die anderen beim Veröffentlichen abgebrochen. Setzen Sie fail-fast auf false.</translation>
    </message>
    <message>
        <source>The job “%1” publishes (%2) without an environment, so that nobody is asked before. Give it a protected one.</source>
        <translation>Der Job „%1“ veröffentlicht (%2) ohne Umgebung, sodass vorher niemand gefragt wird. Geben Sie ihm eine geschützte.</translation>
    </message>
    <message>
        <source>GitHub fails each job that uses “%1”. Use a newer version.</source>
        <translation>GitHub lässt jeden Job scheitern, der „%1“ benutzt. Nehmen Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>“%1” makes the release public before “%2” has added all files. Make a draft and publish it last: an immutable release takes no more files.</source>
        <translation>„%1“ macht das Release öffentlich, bevor „%2“ alle Dateien hinzugefügt hat. Machen Sie einen Entwurf und veröffentlichen Sie ihn zuletzt: Ein unveränderliches Release nimmt keine Dateien mehr an.</translation>
    </message>
    <message>
        <source>“%1” is pushed before “%2” signs it. Push by digest and sign, then set the tag.</source>
        <translation>„%1“ wird gepusht, bevor „%2“ es signiert. Pushen Sie nach Digest und signieren Sie, dann setzen Sie das Tag.</translation>
    </message>
    <message>
        <source>“%1” comes from others and is not pinned to a commit. Write its 40 digits behind the “@”.</source>
        <translation>„%1“ kommt von anderen und ist nicht auf einen Commit festgelegt. Schreiben Sie dessen 40 Ziffern hinter das „@“.</translation>
    </message>
    <message>
        <source>“%1” in a script can hold commands that anybody wrote. Pass it in an environment variable.</source>
        <translation>„%1“ in einem Skript kann Befehle enthalten, die irgendwer geschrieben hat. Übergeben Sie es in einer Umgebungsvariable.</translation>
    </message>
    <message>
        <source>pull_request_target runs for anybody’s pull request, with this repository’s secrets. Give it a workflow of its own.</source>
        <translation>pull_request_target läuft für Pull-Requests von jedermann, mit den Geheimnissen dieses Repositorys. Geben Sie ihm einen eigenen Workflow.</translation>
    </message>
    <message>
        <source>Another run of the group “%1” cancels this one while it publishes. Set cancel-in-progress to false.</source>
        <translation>Ein anderer Lauf der Gruppe „%1“ bricht diesen beim Veröffentlichen ab. Setzen Sie cancel-in-progress auf false.</translation>
    </message>
    <message>
        <source>The workflow is disabled at the forge. Enable it there.</source>
        <translation>Der Workflow ist bei der Forge deaktiviert. Aktivieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>The forge has disabled the workflow, as nothing happened for a long time. Enable it there.</source>
        <translation>Die Forge hat den Workflow deaktiviert, weil lange nichts geschah. Aktivieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>The job “%1” uses the environment “%2”, which is not there: GitHub makes it, unprotected. Make it first.</source>
        <translation>Der Job „%1“ benutzt die Umgebung „%2“, die es nicht gibt: GitHub legt sie an, ungeschützt. Legen Sie sie vorher an.</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” is not protected. Give it reviewers, or the tags that may use it.</source>
        <translation>Die Umgebung „%2“ des Jobs „%1“ ist nicht geschützt. Geben Sie ihr Prüfer oder die Tags, die sie benutzen dürfen.</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” does not take %3. Add a pattern for the tag to it.</source>
        <translation>Die Umgebung „%2“ des Jobs „%1“ nimmt %3 nicht an. Geben Sie ihr ein Muster für das Tag.</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>Würde scheitern: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Rat: %1</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: only branches do. Add on.push.tags.</source>
        <translation>Der Push von %1 startet den Workflow nicht: Das tun nur Branches. Fügen Sie on.push.tags hinzu.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow; only these events do: %2. Add on.push.tags.</source>
        <translation>Der Push von %1 startet den Workflow nicht; das tun nur diese Ereignisse: %2. Fügen Sie on.push.tags hinzu.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: a release does that is published at the forge by a person, or with another token than GITHUB_TOKEN.</source>
        <translation>Der Push von %1 startet den Workflow nicht: Das tut ein Release, das bei der Forge von einem Menschen oder mit einem anderen Token als GITHUB_TOKEN veröffentlicht wird.</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, and does not have it. Add it to permissions.</source>
        <translation>„%2“ im Job „%1“ braucht das Recht „%3: write“ und hat es nicht. Fügen Sie es zu permissions hinzu.</translation>
    </message>
    <message>
        <source>Not decided: whether what you wrote for %1 comes into this version. The notes in the window offer it.</source>
        <translation>Nicht entschieden: ob das, was Sie für %1 geschrieben haben, in diese Version kommt. Die Versionshinweise im Fenster bieten es an.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>Über Slipway</translation>
    </message>
    <message>
        <source>Pages about Slipway</source>
        <translation>Seiten über Slipway</translation>
    </message>
    <message>
        <source>&amp;Slipway</source>
        <translation>&amp;Slipway</translation>
    </message>
    <message>
        <source>Cut software releases by pointing and clicking, and see what is about to happen before it does.</source>
        <translation>Software-Releases per Mausklick erstellen – und sehen, was geschehen wird, bevor es geschieht.</translation>
    </message>
    <message>
        <source>© 2026 The Slipway authors.

Slipway is free software: you can share it and change it under the terms of the GNU General Public License, version 3 or any later version (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>© 2026 Die Autoren von Slipway.

Slipway ist freie Software: Es darf unter den Bedingungen der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later), weitergegeben und verändert werden. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Third-party software</source>
        <translation>Software von &amp;Dritten</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>Software von Dritten und ihre Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1, gebaut mit Qt %2</translation>
    </message>
</context>
<context>
    <name>ui::BoardModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Exact changes</source>
        <translation>Genaue Änderungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::CheckDetails</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Log of the check</source>
        <translation>Protokoll der Prüfung</translation>
    </message>
    <message>
        <source>Choose a check to see its evidence.</source>
        <translation>Eine Prüfung wählen, um ihren Nachweis zu sehen.</translation>
    </message>
</context>
<context>
    <name>ui::CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter does what the button of the check says; its menu has all that can be done.</source>
        <translation>Die Eingabetaste tut, was die Schaltfläche der Prüfung sagt; ihr Menü enthält alles, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a finding, and how many more</comment>
        <translation>
            <numerusform>%1 (und %Ln weiterer)</numerusform>
            <numerusform>%1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Changelog and notes</source>
        <translation>Changelog und Versionshinweise</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Decisions and confirmations</source>
        <translation>Entscheidungen und Bestätigungen</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPane</name>
    <message>
        <source>R&amp;un all</source>
        <translation>&amp;Alle ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Show only the checks that have not passed and are not waived</source>
        <translation>Nur die Prüfungen zeigen, die weder bestanden noch erlassen sind</translation>
    </message>
    <message>
        <source>Confirm a check</source>
        <translation>Prüfung bestätigen</translation>
    </message>
    <message>
        <source>You state that this is done: %1</source>
        <translation>Hiermit wird erklärt, dass dies erledigt ist: %1</translation>
    </message>
    <message>
        <source>&amp;Note (may stay empty)</source>
        <translation>&amp;Notiz (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Waive a check</source>
        <translation>Prüfung erlassen</translation>
    </message>
    <message>
        <source>The release goes on although this does not pass: %1. Your name and reason are kept with the result.</source>
        <translation>Der Release geht weiter, obwohl dies nicht besteht: %1. Name und Grund werden beim Ergebnis aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>Keine Entscheidung nötig</translation>
    </message>
    <message>
        <source>You state that this release needs no recorded decision.</source>
        <translation>Hiermit wird erklärt, dass dieser Release keine festgehaltene Entscheidung braucht.</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>&amp;What is left</source>
        <translation>&amp;Was noch fehlt</translation>
    </message>
    <message>
        <source>Look at every check, run the commands and ask the forge</source>
        <translation>Jede Prüfung ansehen, die Befehle ausführen und die Forge fragen</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistViewModel</name>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1 bei Commit %2</translation>
    </message>
    <message>
        <source>(The end of the log. The whole of it is in %1.)</source>
        <translation>(Das Ende des Protokolls. Das ganze steht in %1.)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 passed</source>
        <translation>
            <numerusform>%Ln von %L1 bestanden</numerusform>
            <numerusform>%Ln von %L1 bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln erlassen</numerusform>
            <numerusform>%Ln erlassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln ausstehend</numerusform>
            <numerusform>%Ln ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>for commit %1</source>
        <translation>für Commit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln nicht geprüft</numerusform>
            <numerusform>%Ln nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>Nicht bereit: %1</translation>
    </message>
</context>
<context>
    <name>ui::CloneDialog</name>
    <message>
        <source>Clone a repository</source>
        <translation>Repository klonen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Adresse des Repositorys</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>&amp;In Ordner</translation>
    </message>
    <message>
        <source>Folder that the clone goes into</source>
        <translation>Ordner, in den der Klon kommt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>Fortschritt des Klonens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clone into folder</source>
        <translation>In Ordner klonen</translation>
    </message>
    <message>
        <source>The whole history is fetched: the notes are made from it.</source>
        <translation>Die ganze Historie wird geholt: Daraus entstehen die Versionshinweise.</translation>
    </message>
    <message>
        <source>Makes %1. %2</source>
        <translation>Legt %1 an. %2</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
</context>
<context>
    <name>ui::CloneViewModel</name>
    <message>
        <source>The address holds a password, which Git would keep in clear text. Leave it out: Git asks your credential helper.</source>
        <translation>Die Adresse enthält ein Passwort, das Git im Klartext aufbewahren würde. Weglassen: Git fragt den eingerichteten Credential-Helper.</translation>
    </message>
    <message>
        <source>The address names no repository. It looks like https://host/name.git, git@host:name.git, or a folder.</source>
        <translation>Die Adresse nennt kein Repository. Sie sieht aus wie https://host/name.git, git@host:name.git oder ein Ordner.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>Es gibt keinen Ordner %1. Einen vorhandenen wählen.</translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another folder.</source>
        <translation>%1 gibt es schon. Öffnen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Waiting for the remote…</source>
        <translation>Warten auf den Remote…</translation>
    </message>
    <message>
        <source>Receiving objects, %L1 %</source>
        <translation>Objekte werden empfangen, %L1 %</translation>
    </message>
    <message>
        <source>Putting them together, %L1 %</source>
        <translation>Objekte werden zusammengesetzt, %L1 %</translation>
    </message>
    <message>
        <source>Writing the files, %L1 %</source>
        <translation>Dateien werden geschrieben, %L1 %</translation>
    </message>
</context>
<context>
    <name>ui::Closing</name>
    <message>
        <source>Close Slipway</source>
        <translation>Slipway schließen</translation>
    </message>
    <message>
        <source>%1: %2. It can go on without the window. When it is stopped, what is done stays done, and Resume goes on from there.</source>
        <translation>%1: %2. Er kann ohne das Fenster weiterlaufen. Beim Anhalten bleibt Erledigtes erledigt, und „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>&amp;Im Infobereich weitermachen</translation>
    </message>
    <message>
        <source>&amp;Go on minimised</source>
        <translation>Minimiert &amp;weitermachen</translation>
    </message>
    <message>
        <source>&amp;Stop after the running steps</source>
        <translation>Nach den laufenden Schritten &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>Fenster &amp;offen lassen</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>ui::CommitDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>No commits</source>
        <translation>Keine Commits</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>Commits filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group commits by</source>
        <translation>Commits gruppieren nach</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Nach Abschnitt</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Space shows or hides, F2 writes, Enter opens the commit; its menu has all that can be done.</source>
        <translation>Leertaste zeigt oder verbirgt, F2 schreibt, Eingabe öffnet den Commit; im Kontextmenü steht alles, was möglich ist.</translation>
    </message>
    <message>
        <source>The commits could not be read</source>
        <translation>Die Commits ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>Was im Weg steht, ist oben gesagt.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>Reading the commits…</source>
        <translation>Commits werden gelesen…</translation>
    </message>
    <message>
        <source>No commit since the last release</source>
        <translation>Kein Commit seit dem letzten Release</translation>
    </message>
    <message>
        <source>As soon as there is one it stands here.</source>
        <translation>Sobald es einen gibt, steht er hier.</translation>
    </message>
    <message>
        <source>&amp;Open commit</source>
        <translation>Commit ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>Ab&amp;schnitt</translation>
    </message>
</context>
<context>
    <name>ui::CommitDeskModel</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group and its size</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>a pull request</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Ends in</source>
        <comment>the section that a commit is shown in</comment>
        <translation>Kommt in</translation>
    </message>
</context>
<context>
    <name>ui::CommitDeskViewModel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Verei&amp;nen</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;Accept guess</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>As in the &amp;log</source>
        <translation>Wie im &amp;Log</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s)</source>
        <translation>
            <numerusform>%Ln Commit</numerusform>
            <numerusform>%Ln Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow no convention</source>
        <translation>
            <numerusform>%Ln folgt keiner Konvention</numerusform>
            <numerusform>%Ln folgen keiner Konvention</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::CompletionList</name>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>What can stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsPage</name>
    <message>
        <source>Credentials are kept in the keychain of your system and nowhere else. Slipway shows their names, never the secrets.</source>
        <translation>Zugangsdaten liegen im Schlüsselbund des Systems und nirgends sonst. Slipway zeigt ihre Namen, nie die Geheimnisse.</translation>
    </message>
    <message>
        <source>Credentials in the keychain</source>
        <translation>Zugangsdaten im Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>See whether the keychain gives it out</source>
        <translation>Nachsehen, ob der Schlüsselbund sie herausgibt</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>Name der Zugangsdaten</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür sie sind</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Add to keychain</source>
        <translation>In Schlüsselbund &amp;ablegen</translation>
    </message>
    <message>
        <source>Forget a credential</source>
        <translation>Zugangsdaten vergessen</translation>
    </message>
    <message>
        <source>“%1” is taken out of the keychain. The service it belongs to still knows it.</source>
        <translation>„%1“ wird aus dem Schlüsselbund entfernt. Der zugehörige Dienst kennt sie weiterhin.</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ vergessen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Add a credential here:</source>
        <translation>Es ist noch nichts abgelegt. Hier Zugangsdaten hinzufügen:</translation>
    </message>
    <message>
        <source>Use &amp;gh&apos;s login…</source>
        <translation>Anmeldung von g&amp;h verwenden…</translation>
    </message>
    <message>
        <source>Keep the token of GitHub&apos;s program gh. The name is the host, such as github.com</source>
        <translation>Das Token von GitHubs Programm gh aufbewahren. Der Name ist der Host, etwa github.com</translation>
    </message>
    <message>
        <source>Use gh&apos;s login</source>
        <translation>Anmeldung von gh verwenden</translation>
    </message>
    <message>
        <source>Slipway runs “gh auth token --hostname=%1” and keeps the token that it gives in the keychain, as “%1”. With it Slipway may do there whatever gh may do.</source>
        <translation>Slipway führt „gh auth token --hostname=%1“ aus und bewahrt das Token, das gh ausgibt, als „%1“ im Schlüsselbund auf. Damit darf Slipway dort alles, was gh darf.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Für „%1“ verwenden</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app</source>
        <translation>Client-ID einer OAuth-App</translation>
    </message>
    <message>
        <source>of your OAuth app</source>
        <translation>Ihrer OAuth-App</translation>
    </message>
    <message>
        <source>Sign in in a &amp;browser</source>
        <translation>Im &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Get a code, type it into a page of the forge, and keep the token. The name is the host, such as github.com</source>
        <translation>Einen Code holen, ihn auf einer Seite der Forge eingeben und das Token aufbewahren. Der Name ist der Host, etwa github.com</translation>
    </message>
    <message numerus="yes">
        <source>Enter the code %1 at %2. It is good for %Ln minutes.</source>
        <translation>
            <numerusform>Geben Sie den Code %1 auf %2 ein. Er gilt %Ln Minute.</numerusform>
            <numerusform>Geben Sie den Code %1 auf %2 ein. Er gilt %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Nicht mehr &amp;warten</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code…</source>
        <translation>Warten, bis Sie den Code eingeben…</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsViewModel</name>
    <message>
        <source>“%1” is in the keychain.</source>
        <translation>„%1“ ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” can be read.</source>
        <translation>„%1“ lässt sich lesen.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the keychain.</source>
        <translation>„%1“ ist nicht mehr im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>ui::DeskEntry</name>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>Section of the chosen commits</source>
        <translation>Abschnitt der gewählten Commits</translation>
    </message>
    <message>
        <source>Migration of the chosen commits</source>
        <translation>Umstellung bei den gewählten Commits</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>Ab&amp;schnitt</translation>
    </message>
    <message>
        <source>Mi&amp;gration</source>
        <translation>Umstellun&amp;g</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>What users have to do</source>
        <translation>Was Benutzer tun müssen</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Fixed-width font of the system</source>
        <translation>&amp;Festbreitenschrift des Systems</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>S&amp;chrift</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Größe in Punkt</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Those that fit the window</source>
        <translation>Passend zum Fenster</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>Rechtschreibung &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Sprache der Texte</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install the package of your language, such as hunspell-en-us, and start Slipway again.</source>
        <translation>Es ist kein Wörterbuch installiert. Installieren Sie das Paket Ihrer Sprache, etwa hunspell-de-de, und starten Sie Slipway neu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereBar</name>
    <message>
        <source>Show the difference…</source>
        <translation>Unterschied zeigen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht übernehmen</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the notes</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Große und kleine Buchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Leave out what is part of a longer word</source>
        <translation>Auslassen, was Teil eines längeren Wortes ist</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>The words are a regular expression</source>
        <translation>Die Wörter sind ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>ui::FindViewModel</name>
    <message>
        <source>%1 (at character %L2)</source>
        <translation>%1 (beim Zeichen %L2)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixViewModel</name>
    <message>
        <source>There is nothing to change: your files hold it already, so commit and push them. An empty changelog entry is written under Notes.</source>
        <translation>Es gibt nichts zu ändern: Die Dateien enthalten es schon, also committen und pushen. Ein leerer Changelog-Eintrag wird unter Versionshinweise geschrieben.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This changes your work tree, which then has something to commit and push: the check looks at commits, so it passes after that. What the files hold now is kept as a backup.</source>
        <translation>Es wurde noch nichts geändert. Dies ändert das Arbeitsverzeichnis, das dann etwas zu committen und zu pushen hat: Die Prüfung sieht Commits an, besteht also erst danach. Was die Dateien jetzt enthalten, bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Changed: %1. Commit and push that, then look again. Edit &gt; Undo the last fix takes it back.</source>
        <translation>Geändert: %1. Committen und pushen, dann neu prüfen. „Bearbeiten &gt; Letzte Korrektur rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>Wiederhergestellt wie zuvor: %1.</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>%1 ist geändert; der frühere Inhalt liegt in %2</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Slipway speaks another language from its next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Slipway.</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>&amp;Open the repository that was open last</source>
        <translation>Das zuletzt geöffnete &amp;Repository öffnen</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die des Systems</translation>
    </message>
</context>
<context>
    <name>ui::GroupedChecks</name>
    <message numerus="yes">
        <source>%L1 of %Ln done</source>
        <translation>
            <numerusform>%L1 von %Ln erledigt</numerusform>
            <numerusform>%L1 von %Ln erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuessModel</name>
    <message>
        <source>Guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>%1 — User guide</source>
        <translation>%1 – Handbuch</translation>
    </message>
</context>
<context>
    <name>ui::LivePreview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>ui::LogRelay</name>
    <message numerus="yes">
        <source>… %Ln characters came too fast to be shown …</source>
        <translation>
            <numerusform>… %Ln Zeichen kam zu schnell, um gezeigt zu werden …</numerusform>
            <numerusform>… %Ln Zeichen kamen zu schnell, um gezeigt zu werden …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogTools</name>
    <message>
        <source>What the log shows</source>
        <translation>Was das Protokoll zeigt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes and problems</source>
        <translation>Hinweise und Probleme</translation>
    </message>
    <message>
        <source>Warnings and failures</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Without what the programs said</source>
        <translation>Ohne die Ausgabe der Programme</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Er&amp;scheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>Repository &amp;öffnen…</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Klonen…</translation>
    </message>
    <message>
        <source>Fetch a repository from an address and open it</source>
        <translation>Ein Repository von einer Adresse holen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation>Beispiel&amp;projekt</translation>
    </message>
    <message>
        <source>Make a small repository with a remote beside it and open it</source>
        <translation>Ein kleines Repository mit einem Remote daneben anlegen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Close repository</source>
        <translation>Repository s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>S&amp;ave notes</source>
        <translation>&amp;Text speichern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Fetch from the remote and look at everything again</source>
        <translation>Vom Remote holen und alles neu ansehen</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Alle &amp;Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Preview &amp;cut…</source>
        <translation>Vorschau des S&amp;chnitts…</translation>
    </message>
    <message>
        <source>Preview &amp;tag…</source>
        <translation>Vorschau des &amp;Tags…</translation>
    </message>
    <message>
        <source>Preview &amp;publish…</source>
        <translation>Vorschau der &amp;Veröffentlichung…</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the act that was interrupted</source>
        <translation>Mit dem unterbrochenen Vorgang weitermachen</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Checkliste</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>V&amp;ersionshinweise</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Set &amp;up the release process…</source>
        <translation>&amp;Release-Ablauf einrichten…</translation>
    </message>
    <message>
        <source>Draft slipway.toml for the repository that could not be opened without one</source>
        <translation>slipway.toml für das Repository entwerfen, das ohne sie nicht geöffnet werden konnte</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Be&amp;fehlspalette…</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>&amp;Zugangsdaten…</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Ü&amp;ber Slipway</translation>
    </message>
    <message>
        <source>%1 — Slipway</source>
        <translation>%1 – Slipway</translation>
    </message>
    <message>
        <source>Open repository</source>
        <translation>Repository öffnen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation>Nachlesen, was das Fenster gerade zeigt</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click on anything to have it explained</source>
        <translation>Auf etwas klicken, um es erklärt zu bekommen</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Problem &amp;melden…</translation>
    </message>
    <message>
        <source>Collect what helps to find a fault. Nothing is sent.</source>
        <translation>Sammeln, was beim Finden eines Fehlers hilft. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit the release process…</source>
        <translation>Release-&amp;Ablauf bearbeiten…</translation>
    </message>
    <message>
        <source>Change slipway.toml, with what is wrong with it and the checklist it gives</source>
        <translation>slipway.toml ändern, mit ihren Fehlern und der Checkliste daraus</translation>
    </message>
    <message>
        <source>Put back the files that Slipway changed to make a check pass</source>
        <translation>Die Dateien wiederherstellen, die Slipway geändert hat, damit eine Prüfung besteht</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Vori&amp;ger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>Im Protokoll s&amp;uchen</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Undo the last &amp;fix</source>
        <translation>Letzte &amp;Korrektur rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo in the notes</source>
        <translation>&amp;Rückgängig im Text</translation>
    </message>
    <message>
        <source>Take back the last change of the notes&apos; text</source>
        <translation>Die letzte Änderung des Textes zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo in the notes</source>
        <translation>&amp;Wiederholen im Text</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Die zurückgenommene Änderung wieder machen</translation>
    </message>
    <message>
        <source>&amp;Paste as plain text</source>
        <translation>Als &amp;einfachen Text einfügen</translation>
    </message>
    <message>
        <source>Paste without making a link of an address</source>
        <translation>Einfügen, ohne aus einer Adresse einen Link zu machen</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ersetze&amp;n…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Nä&amp;chste Stelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Durchstreichen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Make a link of what is selected, or of the word at the cursor</source>
        <translation>Aus der Auswahl oder dem Wort am Cursor einen Link machen</translation>
    </message>
    <message>
        <source>&amp;Heading a level deeper</source>
        <translation>Überschrift eine Ebene &amp;tiefer</translation>
    </message>
    <message>
        <source>Text becomes a heading, a heading one of the next level</source>
        <translation>Text wird Überschrift, eine Überschrift eine der nächsten Ebene</translation>
    </message>
    <message>
        <source>Heading a level hi&amp;gher</source>
        <translation>Überschrift eine Ebene &amp;höher</translation>
    </message>
    <message>
        <source>A heading becomes one of the level above, the highest becomes text</source>
        <translation>Eine Überschrift wird eine der Ebene darüber, die höchste wird Text</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>Zeilen nach &amp;oben</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>Zeilen nach &amp;unten</translation>
    </message>
    <message>
        <source>Duplica&amp;te lines</source>
        <translation>Zeilen &amp;verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Align the table</source>
        <translation>Tabelle &amp;ausrichten</translation>
    </message>
    <message>
        <source>Give the columns of the table at the cursor the same width in every row</source>
        <translation>Den Spalten der Tabelle am Cursor in jeder Zeile die gleiche Breite geben</translation>
    </message>
    <message>
        <source>&amp;Export notes</source>
        <translation>Text e&amp;xportieren</translation>
    </message>
    <message>
        <source>Cop&amp;y notes as</source>
        <translation>Text kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the whole text as it is written</source>
        <translation>Den ganzen Text so kopieren, wie er geschrieben ist</translation>
    </message>
    <message>
        <source>&amp;Formatted text</source>
        <translation>&amp;Formatierter Text</translation>
    </message>
    <message>
        <source>Copy the text as it looks, for a mail or a page that takes formatted text</source>
        <translation>Den Text so kopieren, wie er aussieht, für eine Mail oder eine Seite, die formatierten Text annimmt</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Einfacher Text</translation>
    </message>
    <message>
        <source>Copy the text for a mail, in lines of 72 characters</source>
        <translation>Den Text für eine Mail kopieren, in Zeilen von 72 Zeichen</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Save the text as it is written</source>
        <translation>Den Text so speichern, wie er geschrieben ist</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>&amp;Webseite…</translation>
    </message>
    <message>
        <source>Save a page of HTML that stands alone</source>
        <translation>Eine eigenständige HTML-Seite speichern</translation>
    </message>
    <message>
        <source>&amp;Plain text…</source>
        <translation>&amp;Einfacher Text…</translation>
    </message>
    <message>
        <source>Save the text for a mail, in lines of 72 characters</source>
        <translation>Den Text für eine Mail speichern, in Zeilen von 72 Zeichen</translation>
    </message>
    <message>
        <source>Co&amp;mmits of the line</source>
        <translation>Co&amp;mmits der Zeile</translation>
    </message>
    <message>
        <source>Show the commits that the line at the cursor came from</source>
        <translation>Die Commits zeigen, aus denen die Zeile am Cursor stammt</translation>
    </message>
    <message>
        <source>Earlier &amp;texts…</source>
        <translation>&amp;Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Compare this draft with what it was before, and bring that back</source>
        <translation>Diesen Entwurf mit dem vergleichen, was er früher war, und das zurückholen</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>Sc&amp;hnelle Abhilfe…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Rechtschreibung &amp;prüfen</translation>
    </message>
    <message>
        <source>Next misspe&amp;lt word</source>
        <translation>Nächster Schre&amp;ibfehler</translation>
    </message>
    <message>
        <source>Preview what is &amp;written…</source>
        <translation>Vorscha&amp;u der Dateien…</translation>
    </message>
    <message>
        <source>Show what a cut writes of the texts, file by file</source>
        <translation>Zeigt Datei für Datei, was ein Schnitt von den Texten schreibt</translation>
    </message>
</context>
<context>
    <name>ui::MarkdownEditor</name>
    <message>
        <source>There is nothing to mend at the cursor</source>
        <translation>An der Schreibmarke gibt es nichts zu beheben</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Eigener &amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ui::News</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteChecking</name>
    <message>
        <source>Line %L1: %2</source>
        <comment>where a remark is, and what it says</comment>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>The breaking change does not say what to do about it.</source>
        <translation>Die inkompatible Änderung sagt nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>[%1] is defined nowhere, so it is no link.</source>
        <translation>[%1] ist nirgends festgelegt und darum kein Link.</translation>
    </message>
    <message>
        <source>No heading is called #%1.</source>
        <translation>Keine Überschrift heißt #%1.</translation>
    </message>
    <message>
        <source>There is no file %1 in the repository.</source>
        <translation>Im Repository gibt es keine Datei %1.</translation>
    </message>
    <message>
        <source>The heading “%1” is there twice.</source>
        <translation>Die Überschrift „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>“%1” stands in no section.</source>
        <translation>„%1“ steht in keinem Abschnitt.</translation>
    </message>
    <message>
        <source>No commit of this release mentions #%1.</source>
        <translation>Kein Commit dieses Releases erwähnt #%1.</translation>
    </message>
    <message>
        <source>%1 waits for your words.</source>
        <translation>%1 wartet auf eigene Worte.</translation>
    </message>
    <message>
        <source>The title says %1, the release is %2.</source>
        <translation>Der Titel sagt %1, das Release ist %2.</translation>
    </message>
    <message>
        <source>The title says %1, today is %2.</source>
        <translation>Der Titel sagt %1, heute ist %2.</translation>
    </message>
    <message>
        <source>Say what to do about the change</source>
        <translation>Sagen, was wegen der Änderung zu tun ist</translation>
    </message>
    <message>
        <source>Say that nothing has to be done</source>
        <translation>Sagen, dass nichts zu tun ist</translation>
    </message>
    <message>
        <source>Define [%1] at the end</source>
        <translation>[%1] am Ende festlegen</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>In einfachen Text verwandeln</translation>
    </message>
    <message>
        <source>Remove the link, keep its words</source>
        <translation>Den Link entfernen, seine Wörter behalten</translation>
    </message>
    <message>
        <source>Lead to #%1</source>
        <translation>Zu #%1 führen</translation>
    </message>
    <message>
        <source>Lead to %1</source>
        <translation>Zu %1 führen</translation>
    </message>
    <message>
        <source>Merge both sections “%1”</source>
        <translation>Beide Abschnitte „%1“ vereinen</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Die Überschrift umbenennen</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>Put a heading above</source>
        <translation>Eine Überschrift darüber setzen</translation>
    </message>
    <message>
        <source>Change it to #%1</source>
        <translation>Ändern zu #%1</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Die Erwähnung entfernen</translation>
    </message>
    <message>
        <source>Write something in its place</source>
        <translation>Etwas an seine Stelle schreiben</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Die Zeile entfernen</translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>Ändern zu %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Two texts stand here: yours, and that of another program.</source>
        <translation>Hier stehen zwei Texte: Ihrer und der eines anderen Programms.</translation>
    </message>
</context>
<context>
    <name>ui::NoteElsewhere</name>
    <message>
        <source>Another program changed the file of this text. Nothing is written there until you decide; both texts are kept.</source>
        <translation>Ein anderes Programm hat die Datei dieses Textes geändert. Dort wird nichts geschrieben, bis Sie entscheiden; beide Texte bleiben erhalten.</translation>
    </message>
    <message>
        <source>From your text to that of the other program</source>
        <translation>Von Ihrem Text zu dem des anderen Programms</translation>
    </message>
    <message>
        <source>%1 has a section of this version that says something else. The cut leaves it as it is until you decide; both texts are kept.</source>
        <translation>%1 hat einen Abschnitt dieser Version, der etwas anderes sagt. Der Schnitt lässt ihn, wie er ist, bis Sie entscheiden; beide Texte bleiben erhalten.</translation>
    </message>
    <message>
        <source>You wrote a text for %1, and the next version is %2 now. It can come into this one; it is kept in any case.</source>
        <translation>Sie haben einen Text für %1 geschrieben, und die nächste Version ist jetzt %2. Er kann in diese übernommen werden; aufbewahrt wird er auf jeden Fall.</translation>
    </message>
    <message>
        <source>From the text of this version to that of %1</source>
        <translation>Vom Text dieser Version zu dem von %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteExport</name>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteFiles</name>
    <message>
        <source>What is written of %1</source>
        <translation>Was von %1 geschrieben wird</translation>
    </message>
    <message>
        <source>A cut writes no file of these texts: the process names no changelog and no page, or they tell of %1 already. The release notes become the message of the tag.</source>
        <translation>Ein Schnitt schreibt keine Datei von diesen Texten: Der Ablauf nennt weder Changelog noch Seite, oder sie erzählen schon von %1. Die Versionshinweise werden die Nachricht des Tags.</translation>
    </message>
    <message>
        <source>The release has been cut already. This is what the texts would give now.</source>
        <translation>Das Release ist schon geschnitten. Das würden die Texte jetzt ergeben.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The cut makes these changes, beside the new version numbers, and its plan shows them again. The release notes become the message of the tag.</source>
        <translation>Noch ist nichts geschrieben. Der Schnitt macht diese Änderungen neben den neuen Versionsnummern, und sein Plan zeigt sie noch einmal. Die Versionshinweise werden die Nachricht des Tags.</translation>
    </message>
</context>
<context>
    <name>ui::NoteStrip</name>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Change the text so that the chosen remark is met</source>
        <translation>Den Text so ändern, dass die gewählte Anmerkung erledigt ist</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>Anmerkungen zum Text</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Keine Anmerkungen</translation>
    </message>
    <message>
        <source>Remarks: %L1</source>
        <translation>Anmerkungen: %L1</translation>
    </message>
    <message>
        <source>Words: %L1 of %L2</source>
        <translation>Wörter: %L1 von %L2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>Wörter: %L1</translation>
    </message>
</context>
<context>
    <name>ui::NoteTracking</name>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>In „%1“ hinzufügen: %2</translation>
    </message>
    <message>
        <source>Change in “%1”: %2</source>
        <translation>In „%1“ ändern: %2</translation>
    </message>
    <message>
        <source>Move to “%1”: %2</source>
        <translation>Nach „%1“ verschieben: %2</translation>
    </message>
    <message>
        <source>Remove from “%1”: %2</source>
        <translation>Aus „%1“ entfernen: %2</translation>
    </message>
    <message>
        <source>%1 (you changed this too)</source>
        <translation>%1 (auch von Ihnen geändert)</translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>Im Text: %1</translation>
    </message>
    <message>
        <source>Generated before: %1</source>
        <translation>Früher erzeugt: %1</translation>
    </message>
    <message>
        <source>Generated now: %1</source>
        <translation>Jetzt erzeugt: %1</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
    <message>
        <source>Taken out by hand:</source>
        <translation>Von Hand herausgenommen:</translation>
    </message>
    <message>
        <source>Generated, then edited</source>
        <translation>Erzeugt, dann bearbeitet</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as in the changelog entry)</source>
        <translation>%1 (wie im Changelog-Eintrag)</translation>
    </message>
    <message>
        <source>%1 (as in the release notes)</source>
        <translation>%1 (wie in den Versionshinweisen)</translation>
    </message>
    <message>
        <source>In the other text: %1</source>
        <translation>Im anderen Text: %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>Change the heading “%1”: %2</source>
        <translation>Die Überschrift „%1“ ändern: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteVersions</name>
    <message>
        <source>as the commits gave it</source>
        <translation>wie die Commits es ergaben</translation>
    </message>
    <message>
        <source>as it was left</source>
        <translation>wie es zurückblieb</translation>
    </message>
    <message>
        <source>before proposals were accepted</source>
        <translation>bevor Vorschläge angenommen wurden</translation>
    </message>
    <message>
        <source>before it was generated anew</source>
        <translation>bevor es neu erzeugt wurde</translation>
    </message>
    <message>
        <source>before an earlier version was brought back</source>
        <translation>bevor eine frühere Fassung zurückgeholt wurde</translation>
    </message>
    <message>
        <source>as another program wrote it</source>
        <translation>wie ein anderes Programm es schrieb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, and why a text was kept</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>Das ist der Text, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>as it was written for another version</source>
        <translation>wie sie für eine andere Version geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>ui::NotesMenu</name>
    <message>
        <source>Choose the notes first</source>
        <translation>Erst die Versionshinweise wählen</translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message>
        <source>&amp;Back to generated text…</source>
        <translation>&amp;Zurück zum erzeugten Text…</translation>
    </message>
    <message>
        <source>Release &amp;notes</source>
        <translation>&amp;Versionshinweise</translation>
    </message>
    <message>
        <source>&amp;Changelog entry</source>
        <translation>&amp;Changelog-Eintrag</translation>
    </message>
    <message>
        <source>Throw away what was written and show what the commits give</source>
        <translation>Das Geschriebene verwerfen und zeigen, was die Commits ergeben</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Text in Markdown</translation>
    </message>
    <message>
        <source>No commit since the last release gives a text. Write one here.</source>
        <translation>Kein Commit seit dem letzten Release ergibt einen Text. Hier einen schreiben.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>To fill in: %L1</source>
        <translation>Auszufüllen: %L1</translation>
    </message>
    <message>
        <source>Marked lines hold a &lt;place&gt; that waits for your words. It is left out where nothing was written.</source>
        <translation>Markierte Zeilen enthalten einen &lt;Platzhalter&gt;, der auf eigene Worte wartet. Wo nichts geschrieben wurde, entfällt er.</translation>
    </message>
    <message>
        <source>Back to generated text</source>
        <translation>Zurück zum erzeugten Text</translation>
    </message>
    <message>
        <source>What was written is put aside and the text is made from the commits again.</source>
        <translation>Das Geschriebene wird beiseitegelegt und der Text neu aus den Commits erzeugt.</translation>
    </message>
    <message>
        <source>Co&amp;mmits</source>
        <translation>Co&amp;mmits</translation>
    </message>
    <message>
        <source>Previe&amp;w files…</source>
        <translation>Vorscha&amp;u der Dateien…</translation>
    </message>
    <message>
        <source>Show what a cut writes of these texts, file by file. Nothing is written.</source>
        <translation>Zeigt Datei für Datei, was ein Schnitt von diesen Texten schreibt. Geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>No word is misspelt.</source>
        <translation>Kein Wort ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>&amp;Leute</translation>
    </message>
    <message>
        <source>Both texts are merged.</source>
        <translation>Beide Texte sind zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Both texts are merged. In %n place(s) both were changed: choose at the remarks below the text what stays.</source>
        <translation>
            <numerusform>Beide Texte sind zusammengeführt. An %n Stelle wurden beide geändert: Wählen Sie bei den Anmerkungen unter dem Text, was bleibt.</numerusform>
            <numerusform>Beide Texte sind zusammengeführt. An %n Stellen wurden beide geändert: Wählen Sie bei den Anmerkungen unter dem Text, was bleibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NotesViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Generated from the commits</source>
        <translation>Aus den Commits erzeugt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln commit(s) that are not pushed</source>
        <translation>
            <numerusform>ohne %Ln Commit, der nicht gepusht ist</numerusform>
            <numerusform>ohne %Ln Commits, die nicht gepusht sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OriginMargin</name>
    <message>
        <source>Where the lines come from</source>
        <translation>Woher die Zeilen kommen</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1, jetzt nicht: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::PaneList</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDesk</name>
    <message>
        <source>Show a&amp;s…</source>
        <translation>Zeigen al&amp;s…</translation>
    </message>
    <message>
        <source>Mark first con&amp;tributions</source>
        <translation>Erste Beiträge &amp;kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Leute filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What is chosen counts for</source>
        <translation>Was gewählt wird, gilt für</translation>
    </message>
    <message>
        <source>For this release</source>
        <translation>Für dieses Release</translation>
    </message>
    <message>
        <source>For every release</source>
        <translation>Für jedes Release</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>F2 writes the name, Enter goes to the commits; its menu has all that can be done.</source>
        <translation>F2 schreibt den Namen, Eingabe geht zu den Commits; im Kontextmenü steht alles, was möglich ist.</translation>
    </message>
    <message>
        <source>Commits of the chosen person</source>
        <translation>Commits der gewählten Person</translation>
    </message>
    <message>
        <source>Enter opens the commit.</source>
        <translation>Eingabe öffnet den Commit.</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>Die Leute ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>Was im Weg steht, ist oben gesagt.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>Reading who took part…</source>
        <translation>Es wird gelesen, wer beteiligt war…</translation>
    </message>
    <message>
        <source>Nobody since the last release</source>
        <translation>Niemand seit dem letzten Release</translation>
    </message>
    <message>
        <source>As soon as there is a commit its people stand here.</source>
        <translation>Sobald es einen Commit gibt, stehen seine Leute hier.</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Als %1 zeigen</translation>
    </message>
    <message>
        <source>Ask for &amp;logins</source>
        <translation>&amp;Logins erfragen</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDeskViewModel</name>
    <message>
        <source>&amp;Anonymise</source>
        <translation>A&amp;nonymisieren</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation>
            <numerusform>%Ln genannt</numerusform>
            <numerusform>%Ln genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>%Ln mit Anmerkung</numerusform>
            <numerusform>%Ln mit Anmerkung</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::PeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>In the notes</source>
        <comment>how somebody is credited</comment>
        <translation>In den Hinweisen</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>what somebody did for commits</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>whether somebody contributes for the first time</comment>
        <translation>Erstes Mal</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of e-mail</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>at the forge</comment>
        <translation>Login</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>ui::PersonCommitsModel</name>
    <message>
        <source>Role</source>
        <comment>what somebody did for a commit</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>the first line of a commit</comment>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>%1 of %2: preview</source>
        <translation>%1 von %2: Vorschau</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Choose a step to see its exact effect.</source>
        <translation>Es ist noch nichts geschehen. Einen Schritt wählen, um seine genaue Wirkung zu sehen.</translation>
    </message>
    <message>
        <source>The repository or its remote changed since this plan was shown, so nothing was done. This is the plan now. %1</source>
        <translation>Das Repository oder sein Remote hat sich geändert, seit dieser Plan gezeigt wurde; darum ist nichts geschehen. Dies ist der Plan jetzt. %1</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Exact effect of the step</source>
        <translation>Genaue Wirkung des Schritts</translation>
    </message>
    <message>
        <source>Cop&amp;y as shell script</source>
        <translation>Als Shell-Skript &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>Pre&amp;flight</source>
        <translation>&amp;Vorabprüfung</translation>
    </message>
    <message>
        <source>Ask the remote and the targets whether they are ready. Nothing is written.</source>
        <translation>Den Remote und die Ziele fragen, ob sie bereit sind. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Shell script…</source>
        <translation>&amp;Shell-Skript…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This step looks, and changes nothing.</source>
        <translation>Dieser Schritt sieht nur nach und ändert nichts.</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>waits for nothing</source>
        <translation>wartet auf nichts</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>ab hier gibt es kein Zurück</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>Umkehrbar?</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDesk</name>
    <message>
        <source>No repository without a slipway.toml was opened</source>
        <translation>Es wurde kein Repository ohne slipway.toml geöffnet</translation>
    </message>
    <message>
        <source>slipway.toml is written. Commit and push it, for a cut needs a clean work tree.</source>
        <translation>slipway.toml ist geschrieben. Committen und pushen, denn ein Schnitt braucht ein sauberes Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>Copy git command</source>
        <translation>Git-Befehl kopieren</translation>
    </message>
    <message>
        <source>%1 has no slipway.toml yet. Slipway can draft one from what it finds there.</source>
        <translation>%1 hat noch keine slipway.toml. Slipway kann eine aus dem entwerfen, was dort zu finden ist.</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDialog</name>
    <message>
        <source>Edit the release process</source>
        <translation>Release-Ablauf bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can stand at the cursor.</source>
        <translation>Strg+Leertaste zeigt, was am Cursor stehen kann.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save slipway.toml…</source>
        <translation>slipway.toml &amp;speichern…</translation>
    </message>
    <message>
        <source>There is a text that was typed and not saved when the editor was open last.</source>
        <translation>Es gibt einen Text, der beim letzten Mal geschrieben und nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Mend the problems first</source>
        <translation>Zuerst die Probleme beheben</translation>
    </message>
    <message>
        <source>See the change, then save it</source>
        <translation>Die Änderung ansehen, dann speichern</translation>
    </message>
    <message>
        <source>slipway.toml was changed by somebody else since it was opened, so it was not overwritten. Compare it with your text, or reload it; your text stays within reach of Undo.</source>
        <translation>slipway.toml wurde seit dem Öffnen von jemand anderem geändert und darum nicht überschrieben. Mit dem eigenen Text vergleichen oder neu laden; der eigene Text bleibt über „Rückgängig“ erreichbar.</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Editor schließen</translation>
    </message>
    <message>
        <source>Your changes of slipway.toml are not saved.</source>
        <translation>Die Änderungen an slipway.toml sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::ProcessEditViewModel</name>
    <message>
        <source>Save the release process</source>
        <translation>Release-Ablauf speichern</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What the file holds now is kept as a backup. Commit and push it afterwards: a cut needs a clean work tree.</source>
        <translation>Es wurde noch nichts geschrieben. Was die Datei jetzt enthält, bleibt als Sicherung erhalten. Danach committen und pushen: Ein Schnitt braucht ein sauberes Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>Save slipway.toml</source>
        <translation>slipway.toml speichern</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>%1 ist geändert; der frühere Inhalt liegt in %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::ProcessPart</name>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>slipway.&amp;toml</source>
        <translation>slipway.&amp;toml</translation>
    </message>
    <message>
        <source>&amp;Checklist it gives</source>
        <translation>&amp;Checkliste daraus</translation>
    </message>
    <message>
        <source>Text of slipway.toml</source>
        <translation>Text von slipway.toml</translation>
    </message>
    <message>
        <source>Checklist it gives</source>
        <translation>Die Checkliste daraus</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Probleme des Textes</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPanel</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Changes that the commits ask for</source>
        <translation>Änderungen, um die die Commits bitten</translation>
    </message>
    <message numerus="yes">
        <source>The commits ask for %n change(s) of what you wrote</source>
        <translation>
            <numerusform>Die Commits bitten um %n Änderung Ihres Textes</numerusform>
            <numerusform>Die Commits bitten um %n Änderungen Ihres Textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made in the other text</source>
        <translation>
            <numerusform>%n Änderung, die Sie im anderen Text vorgenommen haben</numerusform>
            <numerusform>%n Änderungen, die Sie im anderen Text vorgenommen haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishPane</name>
    <message>
        <source>Steps of the act</source>
        <translation>Schritte des Vorgangs</translation>
    </message>
    <message>
        <source>Log of the step</source>
        <translation>Protokoll des Schritts</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>Ü&amp;berspringen…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Was veröffentlicht ist</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>Von hier wird nichts veröffentlicht</translation>
    </message>
    <message>
        <source>slipway.toml names no target. Add one under [[publish.target]].</source>
        <translation>slipway.toml nennt kein Ziel. Eines unter [[publish.target]] eintragen.</translation>
    </message>
    <message>
        <source>&amp;Open slipway.toml</source>
        <translation>slipway.toml ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>See what the chosen target should hold beside what it does hold</source>
        <translation>Sehen, was das gewählte Ziel enthalten soll und was es enthält</translation>
    </message>
    <message>
        <source>Read what the targets hold now</source>
        <translation>Lesen, was die Ziele jetzt enthalten</translation>
    </message>
    <message>
        <source>No act has been carried out yet</source>
        <translation>Es wurde noch kein Vorgang ausgeführt</translation>
    </message>
    <message>
        <source>Go on without “%1”. Your name and reason are kept.</source>
        <translation>Ohne „%1“ weitermachen. Name und Grund werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Skip goes on without it; your name and reason are kept.</source>
        <translation>„Überspringen“ macht ohne ihn weiter; Name und Grund werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Fortset&amp;zen</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>the folder is missing</source>
        <translation>der Ordner fehlt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 of %2 is unfinished</source>
        <translation>%1 von %2 ist unvollendet</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 kommt als Nächstes</translation>
    </message>
    <message>
        <source>nothing to release</source>
        <translation>nichts herauszugeben</translation>
    </message>
    <message>
        <source>%1 released %2</source>
        <translation>%1 herausgegeben %2</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>noch nichts herausgegeben</translation>
    </message>
    <message>
        <source>%1 was released on %2</source>
        <translation>%1 wurde am %2 herausgegeben</translation>
    </message>
    <message>
        <source>%1 is %L2 d overdue</source>
        <translation>%1 ist %L2 d überfällig</translation>
    </message>
    <message>
        <source>By its cadence a minor version is due on %1</source>
        <translation>Nach dem Rhythmus ist am %1 eine Minor-Version fällig</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseHeader</name>
    <message>
        <source>major release</source>
        <translation>Major-Release</translation>
    </message>
    <message>
        <source>minor release</source>
        <translation>Minor-Release</translation>
    </message>
    <message>
        <source>patch release</source>
        <translation>Patch-Release</translation>
    </message>
    <message>
        <source>Version of the release</source>
        <translation>Version des Releases</translation>
    </message>
    <message>
        <source>The version that the commits ask for. Type another one and press Enter to cut that.</source>
        <translation>Die Version, die aus den Commits folgt. Eine andere eingeben und mit Enter bestätigen, um diese zu schneiden.</translation>
    </message>
    <message>
        <source>Rele&amp;ase</source>
        <translation>Rele&amp;ase</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseRunViewModel</name>
    <message>
        <source>%1: expected against held</source>
        <translation>%1: erwartet und vorhanden</translation>
    </message>
    <message>
        <source>Stopping after the step that runs…</source>
        <translation>Hält nach dem laufenden Schritt an…</translation>
    </message>
    <message>
        <source>Nothing has been carried out since Slipway was started. The steps of the next act are shown before it begins.</source>
        <translation>Seit dem Start von Slipway wurde nichts ausgeführt. Die Schritte des nächsten Vorgangs werden gezeigt, bevor er beginnt.</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3 elapsed</source>
        <translation>%L1 von %L2 · %3 vergangen</translation>
    </message>
    <message>
        <source>%1, about %2 in all</source>
        <translation>%1, insgesamt etwa %2</translation>
    </message>
    <message>
        <source>every target is verified</source>
        <translation>jedes Ziel ist bestätigt</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Fortset&amp;zen</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is all that the report contains. Secrets, your home folder, names and e-mail addresses are taken out. Say what happened, read the rest once more, for Slipway knows what secrets look like, not what is secret to you, and take it to where you want to report it. Nothing is sent from here.</source>
        <translation>Das ist alles, was der Bericht enthält. Geheimnisse, der eigene Ordner, Namen und E-Mail-Adressen sind entfernt. Beschreiben, was geschehen ist, und den Rest noch einmal lesen, denn Slipway weiß, wie Geheimnisse aussehen, nicht, was im Einzelfall geheim ist. Dann dorthin bringen, wo es gemeldet werden soll. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text des Berichts</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>Es wird gefragt, was installiert ist…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern als…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>ui::ReportViewModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What I did:

What I expected:

What I saw instead:

</source>
        <translation>Was getan wurde:

Was erwartet wurde:

Was stattdessen zu sehen war:

</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 von etwa %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::SetupDialog</name>
    <message>
        <source>Set up the release process</source>
        <translation>Release-Ablauf einrichten</translation>
    </message>
    <message>
        <source>This is what %1 shows of how it is released. Take out what is wrong, correct values, or change the file itself. Nothing is written before you press the button.</source>
        <translation>Das verrät %1 darüber, wie es herausgegeben wird. Falsches herausnehmen, Werte berichtigen oder die Datei selbst ändern. Vor dem Druck auf die Schaltfläche wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Vermutungen</translation>
    </message>
    <message>
        <source>What was &amp;found</source>
        <translation>Was ge&amp;funden wurde</translation>
    </message>
    <message>
        <source>Commit it afterwards: a cut needs a clean work tree.</source>
        <translation>Danach committen: Ein Schnitt braucht ein sauberes Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>Copy &amp;git command</source>
        <translation>&amp;Git-Befehl kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Write slipway.toml</source>
        <translation>slipway.toml &amp;schreiben</translation>
    </message>
    <message>
        <source>You changed the file itself, so it no longer follows the guesses.</source>
        <translation>Die Datei selbst wurde geändert, darum folgt sie den Vermutungen nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Back to the guesses</source>
        <translation>&amp;Zurück zu den Vermutungen</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, kein Tastenkürzel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 wird zum Schreiben und Bewegen gebraucht. Mit Strg oder Alt kombinieren oder eine Funktionstaste nehmen.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that one other keys first.</source>
        <translation>%1 gehört zu „%2“. Diesem zuerst andere Tasten geben.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsPage</name>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>Befehle und Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys. They act at once.</source>
        <translation>Die Tasten drücken. Sie gelten sofort.</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keines</translation>
    </message>
    <message>
        <source>Take the shortcut away</source>
        <translation>Das Tastenkürzel entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Shortcut of “%1”</source>
        <translation>&amp;Tastenkürzel von „%1“</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ui::SignOffBar</name>
    <message>
        <source>With&amp;draw…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>Si&amp;gnieren…</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Sign the release off</source>
        <translation>Den Release freigeben</translation>
    </message>
    <message>
        <source>You sign just this, and the notes that are told in the details, with the key that Git signs with. The others see it, and you can withdraw it until the tag.</source>
        <translation>Signiert wird genau dies, und die Versionshinweise in den Details, mit dem Schlüssel, mit dem Git signiert. Die anderen sehen es, und bis zum Tag lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Sign %1 off</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Withdraw your sign-off</source>
        <translation>Die eigene Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>The release %1 does not land, and is not tagged, with your signature. The history keeps that it was there.</source>
        <translation>Die eigene Signatur zählt nicht mehr dafür, dass %1 auf den Hauptbranch kommt und getaggt wird. Die Geschichte behält, dass es sie gab.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ui::SignOffViewModel</name>
    <message>
        <source>There is nothing to sign yet: the cut makes the release commit</source>
        <translation>Noch ist nichts zu signieren: Erst der Schnitt macht den Release-Commit</translation>
    </message>
    <message>
        <source>The cut asks for the signatures</source>
        <translation>Der Schnitt bittet um die Signaturen</translation>
    </message>
    <message numerus="yes">
        <source>covers %1, the notes and %Ln checks</source>
        <translation>
            <numerusform>umfasst %1, die Versionshinweise und %Ln Prüfung</numerusform>
            <numerusform>umfasst %1, die Versionshinweise und %Ln Prüfungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpellMarks</name>
    <message>
        <source>Looking for similar words…</source>
        <translation>Ähnliche Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignore it in this text</source>
        <translation>In diesem Text &amp;übergehen</translation>
    </message>
    <message>
        <source>No similar words are known</source>
        <translation>Ähnliche Wörter sind nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ui::StageStrip</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Begutachten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Taggen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Stage: all done</source>
        <translation>Phase: alles erledigt</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Nothing is behind yet</source>
        <translation>Noch ist nichts geschafft</translation>
    </message>
    <message>
        <source>Behind: %1</source>
        <translation>Geschafft: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextSearch</name>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln found</source>
        <translation>
            <numerusform>mehr als %Ln gefunden</numerusform>
            <numerusform>mehr als %Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextViewer</name>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>&amp;Show Slipway</source>
        <translation>&amp;Slipway anzeigen</translation>
    </message>
    <message>
        <source>S&amp;top after the running steps and quit</source>
        <translation>Nach den laufenden Schritten &amp;anhalten und beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>ui::VersionsDialog</name>
    <message>
        <source>Looking for earlier texts…</source>
        <translation>Frühere Fassungen werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Bring this text back</source>
        <translation>Diese Fassung &amp;zurückholen</translation>
    </message>
    <message>
        <source>Earlier texts of this draft</source>
        <translation>Frühere Fassungen dieses Entwurfs</translation>
    </message>
    <message>
        <source>No earlier text was kept yet.</source>
        <translation>Noch wurde keine frühere Fassung aufgehoben.</translation>
    </message>
    <message>
        <source>What has changed since the chosen text:</source>
        <translation>Was sich seit der gewählten Fassung geändert hat:</translation>
    </message>
    <message>
        <source>Earlier texts, the newest first</source>
        <translation>Frühere Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Cut software releases by pointing and clicking.</source>
        <translation>Software-Releases per Mausklick erstellen.</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>Repository &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Klonen…</translation>
    </message>
    <message>
        <source>Fetches a repository from an address and opens it</source>
        <translation>Holt ein Repository von einer Adresse und öffnet es</translation>
    </message>
    <message>
        <source>Makes a small repository with a remote beside it. Needs no account and no network.</source>
        <translation>Legt ein kleines Repository mit einem Remote daneben an. Braucht weder Konto noch Netz.</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>Ordner lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Recent repositories</source>
        <translation>Zuletzt benutzte Repositorys</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Drop the folder to open it.</source>
        <translation>Den Ordner loslassen, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tr&amp;y it on a sample project</source>
        <translation>An einem &amp;Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>Rece&amp;nt</source>
        <translation>Zul&amp;etzt benutzt</translation>
    </message>
    <message>
        <source>Remove &amp;missing folders from the list</source>
        <translation>&amp;Fehlende Ordner aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>ui::WindowViewModel</name>
    <message>
        <source>An act is being carried out</source>
        <translation>Ein Vorgang läuft</translation>
    </message>
    <message>
        <source>A repository is being read</source>
        <translation>Ein Repository wird gelesen</translation>
    </message>
    <message>
        <source>No repository is open</source>
        <translation>Es ist kein Repository geöffnet</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>First comes: %1</source>
        <translation>Zuerst kommt: %1</translation>
    </message>
    <message>
        <source>No act was interrupted</source>
        <translation>Kein Vorgang wurde unterbrochen</translation>
    </message>
    <message>
        <source>No file was changed by Slipway</source>
        <translation>Slipway hat keine Datei geändert</translation>
    </message>
</context>
<context>
    <name>ui::WorkPage</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Versionshinweise</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>The release goes on without this: %1. What it would have published is missing until it is published by a later run. Your name and reason are kept in the journal.</source>
        <translation>Der Release geht ohne dies weiter: %1. Was damit veröffentlicht worden wäre, fehlt, bis ein späterer Lauf es veröffentlicht. Name und Grund werden im Journal aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Skip it and go on</source>
        <translation>Überspringen und weitermachen</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 ist veröffentlicht</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen…</translation>
    </message>
    <message>
        <source>There is no release to show</source>
        <translation>Es gibt keinen Release zu zeigen</translation>
    </message>
    <message>
        <source>What stands in the way is said above. Mend it, then look again.</source>
        <translation>Was im Weg steht, steht oben. Beheben, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Kein Release</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>von Hand geschrieben</translation>
    </message>
</context>
</TS>
