<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Suivre le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Dispenser…</translation>
    </message>
    <message>
        <source>None needed…</source>
        <translation>Aucune requise…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>Ajouter la section…</translation>
    </message>
    <message>
        <source>Bump…</source>
        <translation>Relever…</translation>
    </message>
    <message>
        <source>Ask the forge</source>
        <translation>Demander à la forge</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Waived by %1: “%2”</source>
        <translation>Dispense accordée par %1 : « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It passed for %1. Commits since then: %L2</source>
        <translation>Réussi pour %1. Commits depuis : %L2</translation>
    </message>
    <message>
        <source>Files that changed since then: %L1</source>
        <translation>Fichiers modifiés depuis : %L1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who said it, and why</comment>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmé par %1</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>dispense accordée par %1</translation>
    </message>
    <message>
        <source>stated as not needed by %1</source>
        <translation>déclaré inutile par %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>réussi en %1</translation>
    </message>
    <message>
        <source>failed with exit code %1 after %2</source>
        <translation>échec avec le code %1 après %2</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>For commit %1</source>
        <translation>Pour le commit %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Checks are running</source>
        <translation>Des contrôles sont en cours</translation>
    </message>
    <message>
        <source>Run check: %1</source>
        <translation>Exécuter le contrôle : %1</translation>
    </message>
</context>
<context>
    <name>CommitDesk</name>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>merged with %1</source>
        <comment>a commit</comment>
        <translation>réuni avec %1</translation>
    </message>
    <message>
        <source>hidden by hand</source>
        <translation>masqué à la main</translation>
    </message>
    <message>
        <source>hidden: type %1</source>
        <translation>masqué : type %1</translation>
    </message>
    <message>
        <source>hidden: a merge</source>
        <translation>masqué : une fusion</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1, no convention</source>
        <comment>a section of the notes</comment>
        <translation>%1, sans convention</translation>
    </message>
    <message>
        <source>%1, breaking</source>
        <comment>a section of the notes</comment>
        <translation>%1, incompatible</translation>
    </message>
</context>
<context>
    <name>CommitText</name>
    <message numerus="yes">
        <source>(%n more files changed.)</source>
        <translation>
            <numerusform>(%n autre fichier modifié.)</numerusform>
            <numerusform>(%n autres fichiers modifiés.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectHtml</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this file, in itself</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cut software releases by pointing and clicking.</source>
        <translation>Livrer des logiciels en quelques clics.</translation>
    </message>
    <message>
        <source>Make the sample project and open it. With a folder, make it there.</source>
        <translation>Créer le projet d’exemple et l’ouvrir. Avec un dossier, le créer à cet endroit.</translation>
    </message>
    <message>
        <source>The repository to open, or with --demo the folder to make the sample in.</source>
        <translation>Le dépôt à ouvrir, ou avec --demo le dossier où créer l’exemple.</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>première fois</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nouveau</translation>
    </message>
    <message>
        <source>Also written %1</source>
        <translation>Écrit aussi %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Same name with another address</source>
        <translation>Même nom avec une autre adresse</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>co-author</source>
        <translation>coauteur</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>validateur</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>signalement</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>test</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>not named: a program</source>
        <translation>non nommé : un programme</translation>
    </message>
    <message>
        <source>not named: only committed</source>
        <translation>non nommé : seulement validateur</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>diff %1</source>
        <translation>diff %1</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>As on &amp;GitHub</source>
        <translation>Comme sur &amp;GitHub</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Simple</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>Comme la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>somebody whose account is gone</source>
        <translation>quelqu’un dont le compte n’existe plus</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation>Personne ne l’a encore approuvée.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approuvée par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln checks have succeeded.</source>
        <translation>
            <numerusform>%L1 contrôle sur %Ln a réussi.</numerusform>
            <numerusform>%L1 contrôles sur %Ln ont réussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>The pull request %1 was merged. Press Resume to go on from there.</source>
        <translation>La pull request %1 a été fusionnée. « Reprendre » continue à partir de là.</translation>
    </message>
    <message>
        <source>Slipway asks again every few minutes.</source>
        <translation>Slipway redemande toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>La pull request %1 peut être fusionnée.</translation>
    </message>
    <message>
        <source>Press Resume to merge it.</source>
        <translation>« Reprendre » la fusionne.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The cut of %1</source>
        <translation>La coupe de %1</translation>
    </message>
    <message>
        <source>Tagging %1</source>
        <translation>La pose de l’étiquette %1</translation>
    </message>
    <message>
        <source>Publishing %1</source>
        <translation>La publication de %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln steps are done and stay done; they will not be done twice.</source>
        <translation>
            <numerusform>%L1 étape sur %Ln est faite et le reste ; rien ne sera fait deux fois.</numerusform>
            <numerusform>%L1 étapes sur %Ln sont faites et le restent ; rien ne sera fait deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused, nothing was done. These checks stand in the way: %2. Make them pass or waive them, then preview again.</source>
        <translation>%1 a été refusée, rien n’a été fait. Ces contrôles s’y opposent : %2. Les faire réussir ou en dispenser, puis revoir l’aperçu.</translation>
    </message>
    <message>
        <source>%1 is done, without what was skipped: %2. The board shows what is missing.</source>
        <translation>%1 est terminée, sans ce qui a été ignoré : %2. Le tableau montre ce qui manque.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: all %Ln steps.</source>
        <translation>
            <numerusform>%1 est terminée : %Ln étape sur %Ln.</numerusform>
            <numerusform>%1 est terminée : les %Ln étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was stopped. %2 Press Resume to go on.</source>
        <translation>%1 a été arrêtée. %2 « Reprendre » permet de continuer.</translation>
    </message>
    <message>
        <source>“%1” failed. %2 %3 Press Retry to go on from there.</source>
        <translation>« %1 » a échoué. %2 %3 « Réessayer » reprend à cet endroit.</translation>
    </message>
    <message>
        <source>%1 was stopped. Press Resume to go on.</source>
        <translation>%1 a été arrêtée. « Reprendre » permet de continuer.</translation>
    </message>
    <message>
        <source>Steps that are done stay done.</source>
        <translation>Les étapes faites le restent.</translation>
    </message>
    <message>
        <source>%1 did not go through. %2 %3</source>
        <translation>%1 n’a pas abouti. %2 %3</translation>
    </message>
    <message>
        <source>The world holds:    %1</source>
        <translation>Réellement présente :  %1</translation>
    </message>
    <message>
        <source>Files that are there: %L1</source>
        <translation>Fichiers présents : %L1</translation>
    </message>
    <message>
        <source>Slipway overwrites nothing that is published. Find out who put it there, then move it away and publish again, or release a new version.</source>
        <translation>Slipway n’écrase rien de ce qui est publié. Chercher qui l’a déposé là, puis le déplacer et publier de nouveau, ou livrer une nouvelle version.</translation>
    </message>
    <message>
        <source>Cutting %1</source>
        <translation>Coupe de %1 en cours</translation>
    </message>
    <message>
        <source>%1 was interrupted. What is done stays done.</source>
        <translation>%1 a été interrompue. Ce qui est fait le reste.</translation>
    </message>
    <message>
        <source>%1 was interrupted at “%2”. What is done stays done.</source>
        <translation>%1 a été interrompue à « %2 ». Ce qui est fait le reste.</translation>
    </message>
    <message>
        <source>Preview cut of %1…</source>
        <translation>Aperçu de la coupe de %1…</translation>
    </message>
    <message>
        <source>Preview tag %1…</source>
        <translation>Aperçu de l’étiquette %1…</translation>
    </message>
    <message>
        <source>Preview publishing %1…</source>
        <translation>Aperçu de la publication de %1…</translation>
    </message>
    <message>
        <source>Nobody but you can see anything of them.</source>
        <translation>Personne d’autre ne peut en voir quoi que ce soit.</translation>
    </message>
    <message>
        <source>Others can see these already: %1.</source>
        <translation>D’autres voient déjà : %1.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Expected:           %1</source>
        <translation>Attendu :            %1</translation>
    </message>
    <message>
        <source>%1 waits at “%2”. What is done stays done.</source>
        <translation>%1 attend à « %2 ». Ce qui est fait le reste.</translation>
    </message>
    <message>
        <source>%1 waits. %2
%3 Press Resume when it is settled.</source>
        <translation>%1 attend. %2
%3 Une fois que ce sera réglé, « Reprendre » permet de continuer.</translation>
    </message>
</context>
<context>
    <name>SystemFacts</name>
    <message>
        <source>none that has a name</source>
        <translation>aucun qui ait un nom</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, construit avec %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Platform plugin</source>
        <translation>Greffon de plateforme</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue et région</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>il y a %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>il y a %L1 h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%L1 d ago</source>
        <translation>il y a %L1 j</translation>
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
        <translation>Ouvre un dépôt Git qui se trouve sur cette machine. N’importe quel dossier du dépôt convient.</translation>
    </message>
    <message>
        <source>Fetches a repository from an address into a new folder and opens it. Git does the fetching, with your keys and credential helpers.</source>
        <translation>Récupère un dépôt depuis une adresse dans un nouveau dossier et l’ouvre. C’est Git qui le récupère, avec les clés et gestionnaires d’identifiants configurés.</translation>
    </message>
    <message>
        <source>Makes a small repository with a history, a remote and a folder to publish to, and opens it. Needs no account and no network, and reaches nobody.</source>
        <translation>Crée un petit dépôt avec un historique, un dépôt distant et un dossier de publication, et l’ouvre. Ne demande ni compte ni réseau, et ne touche personne.</translation>
    </message>
    <message>
        <source>The repositories you opened before, and what comes next in each. Press Delete to take one out of the list; the folder stays.</source>
        <translation>Les dépôts ouverts auparavant, et ce qui vient ensuite dans chacun. Suppr en retire un de la liste ; le dossier reste.</translation>
    </message>
    <message>
        <source>Closes the repository. Nothing in it changes.</source>
        <translation>Ferme le dépôt. Rien n’y change.</translation>
    </message>
    <message>
        <source>Saves the text of the notes now. It is also saved by itself, within a second.</source>
        <translation>Enregistre le texte des notes maintenant. Il s’enregistre aussi de lui-même, en moins d’une seconde.</translation>
    </message>
    <message>
        <source>Ends Slipway. If an act is being carried out you are asked first.</source>
        <translation>Quitte Slipway. Si une opération est en cours, une question est posée d’abord.</translation>
    </message>
    <message>
        <source>Fetches from the remote and looks at everything again.</source>
        <translation>Récupère du dépôt distant et réexamine tout.</translation>
    </message>
    <message>
        <source>Looks at every check and runs the commands, for the commit that would be released.</source>
        <translation>Examine chaque contrôle et exécute les commandes, pour le commit qui serait livré.</translation>
    </message>
    <message>
        <source>Shows what putting the version on the main branch would do. Nothing is done before you agree.</source>
        <translation>Montre ce que ferait la mise de la version sur la branche principale. Rien n’est fait avant l’accord.</translation>
    </message>
    <message>
        <source>Shows what tagging the released commit would do. Nothing is done before you agree.</source>
        <translation>Montre ce que ferait l’étiquetage du commit livré. Rien n’est fait avant l’accord.</translation>
    </message>
    <message>
        <source>Shows what publishing the tag would do. Nothing is done before you agree.</source>
        <translation>Montre ce que ferait la publication de l’étiquette. Rien n’est fait avant l’accord.</translation>
    </message>
    <message>
        <source>Goes on with an act that was interrupted. Every step is looked at first, and what is done already is not done twice.</source>
        <translation>Poursuit une opération interrompue. Chaque étape est d’abord examinée, et ce qui est fait ne l’est pas deux fois.</translation>
    </message>
    <message>
        <source>Shows what stands between you and a release.</source>
        <translation>Montre ce qui sépare encore de la livraison.</translation>
    </message>
    <message>
        <source>Shows the release notes and the changelog entry.</source>
        <translation>Montre les notes de version et l’entrée du changelog.</translation>
    </message>
    <message>
        <source>Shows the act that is carried out, and what the targets hold.</source>
        <translation>Montre l’opération en cours et ce que contiennent les cibles.</translation>
    </message>
    <message>
        <source>Shows or folds the log at the bottom of the window.</source>
        <translation>Affiche ou replie le journal en bas de la fenêtre.</translation>
    </message>
    <message>
        <source>Finds a command or a check by a few letters of its name.</source>
        <translation>Trouve une commande ou un contrôle par quelques lettres de son nom.</translation>
    </message>
    <message>
        <source>Drafts a slipway.toml from what the repository shows. For the repository that could not be opened without one.</source>
        <translation>Ébauche un slipway.toml d’après ce que montre le dépôt. Pour le dépôt qui n’a pas pu être ouvert sans lui.</translation>
    </message>
    <message>
        <source>Language, editor, keyboard shortcuts and credentials. What you change acts at once.</source>
        <translation>Langue, éditeur, raccourcis clavier et identifiants. Les changements agissent aussitôt.</translation>
    </message>
    <message>
        <source>The secrets that Slipway keeps in the keychain of your system, by name.</source>
        <translation>Les secrets que Slipway conserve dans le trousseau du système, par leur nom.</translation>
    </message>
    <message>
        <source>Opens the user guide at the page about what you see.</source>
        <translation>Ouvre le guide à la page qui concerne ce qui est affiché.</translation>
    </message>
    <message>
        <source>Changes the pointer: click on anything to have it explained. Press Shift+F1 again to have the place with the focus explained.</source>
        <translation>Change le pointeur : cliquer sur un élément l’explique. Appuyer encore sur Maj+F1 explique l’endroit qui a le focus.</translation>
    </message>
    <message>
        <source>Collects what helps to find a fault, without secrets and names, for you to read, copy or save. Nothing is sent.</source>
        <translation>Rassemble ce qui aide à trouver une erreur, sans secrets ni noms, à lire, copier ou enregistrer. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Version et licences.</translation>
    </message>
    <message>
        <source>The version to release. Slipway proposes the one that the commits since the last release ask for. Type another one and press Enter to release that.</source>
        <translation>La version à livrer. Slipway propose celle que demandent les commits depuis la dernière livraison. En saisir une autre et appuyer sur Entrée pour livrer celle-ci.</translation>
    </message>
    <message>
        <source>How far the release is: prepared, under review, tagged, published.</source>
        <translation>L’avancement de la livraison : préparée, en relecture, étiquetée, publiée.</translation>
    </message>
    <message>
        <source>The parts of the work, in their order. Beside each stands how it is: checks that passed, notes that you wrote, steps that are done.</source>
        <translation>Les parties du travail, dans leur ordre. À côté de chacune figure son état : contrôles réussis, notes écrites, étapes faites.</translation>
    </message>
    <message>
        <source>Shows or folds the log.</source>
        <translation>Affiche ou replie le journal.</translation>
    </message>
    <message>
        <source>What checks and steps said since Slipway was started, with the time. Credentials in addresses are taken out.</source>
        <translation>Ce que les contrôles et les étapes ont dit depuis le démarrage de Slipway, avec l’heure. Les identifiants contenus dans les adresses sont retirés.</translation>
    </message>
    <message>
        <source>Does what the message offers.</source>
        <translation>Fait ce que le message propose.</translation>
    </message>
    <message>
        <source>Shows what Git or another program said, in its own words.</source>
        <translation>Montre ce que Git ou un autre programme a dit, mot pour mot.</translation>
    </message>
    <message>
        <source>Takes the message away. What it tells of stays as it is.</source>
        <translation>Retire le message. Ce qu’il signale reste tel quel.</translation>
    </message>
    <message>
        <source>Does what the text above it says.</source>
        <translation>Fait ce que dit le texte au-dessus.</translation>
    </message>
    <message>
        <source>The checklist: what stands between you and a release. Each result holds for one commit only.</source>
        <translation>La liste de contrôle : ce qui sépare de la livraison. Chaque résultat ne vaut que pour un commit.</translation>
    </message>
    <message>
        <source>Hides what has passed or is waived.</source>
        <translation>Masque ce qui a réussi ou est dispensé.</translation>
    </message>
    <message>
        <source>Stops the command that runs. Its check stays not checked.</source>
        <translation>Arrête la commande en cours. Son contrôle reste non contrôlé.</translation>
    </message>
    <message>
        <source>Every check with its state, its evidence and when it was looked at. The button of a row is the likeliest next thing to do. Choose a row to see all of its evidence below.</source>
        <translation>Chaque contrôle avec son état, sa preuve et le moment où il a été examiné. Le bouton d’une ligne est la suite la plus probable. Choisir une ligne pour voir toutes ses preuves en dessous.</translation>
    </message>
    <message>
        <source>What the result of the chosen check rests on, what changed since it last passed, and its earlier results. Files and commits are links.</source>
        <translation>Ce sur quoi repose le résultat du contrôle choisi, ce qui a changé depuis sa dernière réussite, et ses résultats antérieurs. Les fichiers et commits sont des liens.</translation>
    </message>
    <message>
        <source>What the command of the chosen check writes.</source>
        <translation>Ce qu’écrit la commande du contrôle choisi.</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it, and it is refused while a check stands in the way.</source>
        <translation>Montre le plan de la prochaine opération. Rien n’est fait avant l’accord, et elle est refusée tant qu’un contrôle s’y oppose.</translation>
    </message>
    <message>
        <source>States under your name that this is done, for this commit.</source>
        <translation>Déclare sous votre nom que c’est fait, pour ce commit.</translation>
    </message>
    <message>
        <source>Lets the check pass although it does not, under your name and with your reason. Both are kept with the result.</source>
        <translation>Laisse passer le contrôle bien qu’il ne réussisse pas, sous votre nom et avec votre raison. Les deux sont conservés avec le résultat.</translation>
    </message>
    <message>
        <source>States under your name that this release needs no recorded decision, with your reason.</source>
        <translation>Déclare sous votre nom, avec votre raison, que cette livraison ne demande aucune décision consignée.</translation>
    </message>
    <message>
        <source>Takes back what was stated about the check. The history keeps it.</source>
        <translation>Retire ce qui a été déclaré au sujet du contrôle. L’historique le garde.</translation>
    </message>
    <message>
        <source>Shows the whole log of the command.</source>
        <translation>Montre tout le journal de la commande.</translation>
    </message>
    <message>
        <source>The texts of the release, made from its commits. What you write stays yours.</source>
        <translation>Les textes de la livraison, tirés de ses commits. Ce qui est écrit à la main reste.</translation>
    </message>
    <message>
        <source>Shows the release notes. They become the message of the tag, and the file NOTES.md where the release is published.</source>
        <translation>Montre les notes de version. Elles deviennent le message de l’étiquette, et le fichier NOTES.md là où la livraison est publiée.</translation>
    </message>
    <message>
        <source>Shows the section that the cut writes into the changelog.</source>
        <translation>Montre la section que la coupe écrit dans le changelog.</translation>
    </message>
    <message>
        <source>Puts aside what was written and makes the text from the commits again. What is put aside is kept beside the drafts.</source>
        <translation>Met de côté ce qui a été écrit et refait le texte à partir des commits. Ce qui est mis de côté est conservé à côté des brouillons.</translation>
    </message>
    <message>
        <source>The headings of the text. Choose one to go there.</source>
        <translation>Les titres du texte. En choisir un pour s’y rendre.</translation>
    </message>
    <message>
        <source>The text in Markdown. It is saved by itself, outside the repository. Marked lines hold a place that waits for your words.</source>
        <translation>Le texte en Markdown. Il s’enregistre de lui-même, hors du dépôt. Les lignes marquées contiennent un champ à remplir.</translation>
    </message>
    <message>
        <source>How the text will look. Nothing is loaded from the network; images show when they lie in the repository.</source>
        <translation>L’aspect qu’aura le texte. Rien n’est chargé du réseau ; les images s’affichent si elles sont dans le dépôt.</translation>
    </message>
    <message>
        <source>The act that is carried out, step by step, and below it what the targets really hold.</source>
        <translation>L’opération en cours, étape par étape, et en dessous ce que les cibles contiennent vraiment.</translation>
    </message>
    <message>
        <source>The steps of the act. Each first looks whether it is already done, then acts, then reads back what it did. Choose one to see its log.</source>
        <translation>Les étapes de l’opération. Chacune regarde d’abord si elle est déjà faite, agit, puis relit ce qu’elle a fait. En choisir une pour voir son journal.</translation>
    </message>
    <message>
        <source>What the chosen step and the programs it started said.</source>
        <translation>Ce que l’étape choisie et les programmes qu’elle a lancés ont dit.</translation>
    </message>
    <message>
        <source>Finds words in the log. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>Trouve des mots dans le journal. Entrée va au suivant, Maj+Entrée au précédent.</translation>
    </message>
    <message>
        <source>For each target what it should hold, and what it does hold now.</source>
        <translation>Pour chaque cible, ce qu’elle devrait contenir et ce qu’elle contient maintenant.</translation>
    </message>
    <message>
        <source>Stops the act after the step that runs. What is done stays done, and Resume goes on.</source>
        <translation>Arrête l’opération après l’étape en cours. Ce qui est fait le reste, et « Reprendre » continue.</translation>
    </message>
    <message>
        <source>Goes on without the target that failed. Your name and reason are kept; the board shows what is missing.</source>
        <translation>Continue sans la cible qui a échoué. Le nom et la raison sont conservés ; le tableau montre ce qui manque.</translation>
    </message>
    <message>
        <source>Shows what the chosen target should hold beside what it does hold.</source>
        <translation>Montre ce que la cible choisie devrait contenir à côté de ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Reads what the targets hold now.</source>
        <translation>Lit ce que contiennent les cibles maintenant.</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it.</source>
        <translation>Montre le plan de la prochaine opération. Rien n’est fait avant l’accord.</translation>
    </message>
    <message>
        <source>The steps in their order: who can see each, and whether it can be undone. The line across is the point of no return. The lines at the side show what waits for what.</source>
        <translation>Les étapes dans leur ordre : qui voit chacune, et si elle est annulable. Le trait horizontal est le point de non-retour. Les lignes sur le côté montrent ce qui attend quoi.</translation>
    </message>
    <message>
        <source>Exactly what the chosen step does: the command line, or the diff of the files.</source>
        <translation>Exactement ce que fait l’étape choisie : la ligne de commande, ou le diff des fichiers.</translation>
    </message>
    <message>
        <source>Copies a shell script that does the same with Git and common programs.</source>
        <translation>Copie un script shell qui fait de même avec Git et des programmes courants.</translation>
    </message>
    <message>
        <source>Saves the plan as Markdown, JSON or a shell script.</source>
        <translation>Enregistre le plan en Markdown, en JSON ou comme script shell.</translation>
    </message>
    <message>
        <source>Asks the remote and the targets what the act will need. All problems are told at once, and what could not be asked is said. Nothing is written.</source>
        <translation>Demande au dépôt distant et aux cibles ce dont l’opération aura besoin. Tous les problèmes sont signalés d’un coup, et ce qui n’a pas pu être demandé est dit. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Closes the plan. Nothing has been done.</source>
        <translation>Ferme le plan. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Carries out the plan. The words name what cannot be taken back afterwards. If anything changed since you saw the plan, the new one is shown first.</source>
        <translation>Exécute le plan. Les mots nomment ce qui ne pourra plus être repris. Si quelque chose a changé depuis, le nouveau plan est montré d’abord.</translation>
    </message>
    <message>
        <source>What the repository shows of how it is released, with the evidence. Untick what is wrong; double-click a value to correct it.</source>
        <translation>Ce que le dépôt montre de la façon dont il est livré, avec les preuves. Décocher ce qui est faux ; double-cliquer sur une valeur pour la corriger.</translation>
    </message>
    <message>
        <source>The slipway.toml that will be written. You can change it; then it no longer follows the guesses.</source>
        <translation>Le slipway.toml qui sera écrit. Il peut être modifié ; il ne suit alors plus les suppositions.</translation>
    </message>
    <message>
        <source>The checks that the text gives.</source>
        <translation>Les contrôles qui résultent du texte.</translation>
    </message>
    <message>
        <source>What is wrong in the text, with its place. Choose one to go there.</source>
        <translation>Ce qui est faux dans le texte, avec l’endroit. En choisir un pour s’y rendre.</translation>
    </message>
    <message>
        <source>Copies the Git commands that commit and push the file.</source>
        <translation>Copie les commandes Git qui valident et poussent le fichier.</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing has been written.</source>
        <translation>Ferme la boîte de dialogue. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writes slipway.toml and opens the project. A file that is there already is not overwritten.</source>
        <translation>Écrit slipway.toml et ouvre le projet. Un fichier déjà présent n’est pas écrasé.</translation>
    </message>
    <message>
        <source>Under whose name it is kept.</source>
        <translation>Le nom sous lequel c’est conservé.</translation>
    </message>
    <message>
        <source>Why. It is kept with the name.</source>
        <translation>Pourquoi. C’est conservé avec le nom.</translation>
    </message>
    <message>
        <source>Does it, under the name above.</source>
        <translation>Le fait, sous le nom ci-dessus.</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing is kept.</source>
        <translation>Ferme la boîte de dialogue. Rien n’est conservé.</translation>
    </message>
    <message>
        <source>Where the repository is: what you would give to “git clone”. A password or token does not belong into it.</source>
        <translation>Où se trouve le dépôt : ce que l’on donnerait à « git clone ». Un mot de passe ou un jeton n’a rien à y faire.</translation>
    </message>
    <message>
        <source>The folder that the clone goes into. It must not be there yet, or be empty.</source>
        <translation>Le dossier où va le clone. Il ne doit pas encore exister, ou être vide.</translation>
    </message>
    <message>
        <source>Chooses the folder that the clone goes into.</source>
        <translation>Choisit le dossier où va le clone.</translation>
    </message>
    <message>
        <source>Stops the clone and closes.</source>
        <translation>Arrête le clonage et ferme.</translation>
    </message>
    <message>
        <source>Fetches the repository and opens it.</source>
        <translation>Récupère le dépôt et l’ouvre.</translation>
    </message>
    <message>
        <source>A few letters of what you want to do, in their order.</source>
        <translation>Quelques lettres de ce qu’il y a à faire, dans leur ordre.</translation>
    </message>
    <message>
        <source>The commands that fit, the best first. What cannot be done now says why.</source>
        <translation>Les commandes qui correspondent, la meilleure d’abord. Ce qui n’est pas possible maintenant dit pourquoi.</translation>
    </message>
    <message>
        <source>The text, to read and to copy from.</source>
        <translation>Le texte, à lire et à copier.</translation>
    </message>
    <message>
        <source>Closes the text.</source>
        <translation>Ferme le texte.</translation>
    </message>
    <message>
        <source>Opens the file in the program that your system has for it.</source>
        <translation>Ouvre le fichier dans le programme que le système lui associe.</translation>
    </message>
    <message>
        <source>The pages of the settings.</source>
        <translation>Les pages des paramètres.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <translation>La langue de la fenêtre, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Whether Slipway opens at its start what was open when it was closed.</source>
        <translation>Si Slipway ouvre au démarrage ce qui était ouvert à la fermeture.</translation>
    </message>
    <message>
        <source>Whether the editor has the fixed-width font of your system, or the one below.</source>
        <translation>Si l’éditeur utilise la police à chasse fixe du système, ou celle ci-dessous.</translation>
    </message>
    <message>
        <source>The font of the editor.</source>
        <translation>La police de l’éditeur.</translation>
    </message>
    <message>
        <source>The size of the editor’s font, in points.</source>
        <translation>La taille de la police de l’éditeur, en points.</translation>
    </message>
    <message>
        <source>Whether long lines go on below, or beyond the edge.</source>
        <translation>Si les longues lignes continuent en dessous, ou au-delà du bord.</translation>
    </message>
    <message>
        <source>Finds a command by its name or its keys.</source>
        <translation>Trouve une commande par son nom ou ses touches.</translation>
    </message>
    <message>
        <source>Every command of the menus and its keys. Choose one to change them below.</source>
        <translation>Chaque commande des menus et ses touches. En choisir une pour les changer ci-dessous.</translation>
    </message>
    <message>
        <source>Press the new keys of the chosen command. They act at once, unless they belong to another one.</source>
        <translation>Appuyer sur les nouvelles touches de la commande choisie. Elles agissent aussitôt, sauf si elles appartiennent à une autre.</translation>
    </message>
    <message>
        <source>Takes the keys of the chosen command away.</source>
        <translation>Retire ses touches à la commande choisie.</translation>
    </message>
    <message>
        <source>Gives the chosen command the program’s own keys back.</source>
        <translation>Rend à la commande choisie les touches du programme.</translation>
    </message>
    <message>
        <source>Gives every command the program’s own keys back.</source>
        <translation>Rend à chaque commande les touches du programme.</translation>
    </message>
    <message>
        <source>Closes the settings. They act already.</source>
        <translation>Ferme les paramètres. Ils agissent déjà.</translation>
    </message>
    <message>
        <source>The credentials in the keychain, by name. The secrets are never shown.</source>
        <translation>Les identifiants du trousseau, par leur nom. Les secrets ne sont jamais montrés.</translation>
    </message>
    <message>
        <source>Asks the keychain for the chosen credential and tells whether it can be read.</source>
        <translation>Demande au trousseau l’identifiant choisi et dit s’il peut être lu.</translation>
    </message>
    <message>
        <source>Takes the chosen credential out of the keychain. The service it belongs to still knows it.</source>
        <translation>Retire du trousseau l’identifiant choisi. Le service auquel il appartient le connaît toujours.</translation>
    </message>
    <message>
        <source>What the credential is for. A name that is there already gets the new secret.</source>
        <translation>À quoi sert l’identifiant. Un nom déjà présent reçoit le nouveau secret.</translation>
    </message>
    <message>
        <source>The secret itself. It goes into the keychain and is never shown again.</source>
        <translation>Le secret lui-même. Il va dans le trousseau et n’est plus jamais montré.</translation>
    </message>
    <message>
        <source>Keeps the secret in the keychain under the name above it.</source>
        <translation>Conserve le secret dans le trousseau sous le nom indiqué au-dessus.</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>Les pages du guide.</translation>
    </message>
    <message>
        <source>The page. Links lead to other pages, or out of the guide into your browser.</source>
        <translation>La page. Les liens mènent à d’autres pages, ou hors du guide vers le navigateur.</translation>
    </message>
    <message>
        <source>Finds words in this page. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>Trouve des mots dans cette page. Entrée va au suivant, Maj+Entrée au précédent.</translation>
    </message>
    <message>
        <source>Goes back to where you were in the guide.</source>
        <translation>Revient à l’endroit précédent du guide.</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Repart vers l’avant.</translation>
    </message>
    <message>
        <source>Goes to the first page.</source>
        <translation>Va à la première page.</translation>
    </message>
    <message>
        <source>Slipway itself, the software it is built with, and its licence.</source>
        <translation>Slipway lui-même, les logiciels avec lesquels il est construit, et sa licence.</translation>
    </message>
    <message>
        <source>The libraries and programs that Slipway uses, with their licences.</source>
        <translation>Les bibliothèques et programmes que Slipway utilise, avec leurs licences.</translation>
    </message>
    <message>
        <source>The whole text of Slipway’s licence.</source>
        <translation>Le texte intégral de la licence de Slipway.</translation>
    </message>
    <message>
        <source>Closes the dialog.</source>
        <translation>Ferme la boîte de dialogue.</translation>
    </message>
    <message>
        <source>All that the report contains. You can change it before you copy or save it.</source>
        <translation>Tout ce que contient le rapport. On peut le modifier avant de le copier ou de l’enregistrer.</translation>
    </message>
    <message>
        <source>Copies the text as it stands above.</source>
        <translation>Copie le texte tel qu’il figure ci-dessus.</translation>
    </message>
    <message>
        <source>Saves the text as it stands above in a file.</source>
        <translation>Enregistre dans un fichier le texte tel qu’il figure ci-dessus.</translation>
    </message>
    <message>
        <source>What the log shows: everything, what is worth a note, or only what went wrong. What is left out is kept.</source>
        <translation>Ce que montre le journal : tout, ce qui mérite une remarque, ou seulement ce qui a échoué. Ce qui est laissé de côté est conservé.</translation>
    </message>
    <message>
        <source>Changes the slipway.toml of the open repository, or of one that cannot be opened because of it.</source>
        <translation>Modifie le slipway.toml du dépôt ouvert, ou d’un dépôt qui ne peut pas être ouvert à cause de lui.</translation>
    </message>
    <message>
        <source>Puts back the files that the last fix of a check changed. A file that was changed since is left alone, and then none is put back.</source>
        <translation>Rétablit les fichiers modifiés par la dernière correction d’un contrôle. Un fichier modifié depuis est laissé tel quel, et alors aucun n’est rétabli.</translation>
    </message>
    <message>
        <source>Does the other thing that the message offers.</source>
        <translation>Fait l’autre chose que le message propose.</translation>
    </message>
    <message>
        <source>Opens the changelog entry of the notes.</source>
        <translation>Ouvre l’entrée du changelog dans les notes.</translation>
    </message>
    <message>
        <source>The text of slipway.toml. What is wrong is underlined. A list of what can stand at the cursor comes up while you type, and with Ctrl+Space. What you type survives a crash.</source>
        <translation>Le texte de slipway.toml. Ce qui est faux est souligné. Une liste de ce qui peut figurer au curseur apparaît à la frappe, et avec Ctrl+Espace. Le texte saisi survit à un plantage.</translation>
    </message>
    <message>
        <source>Closes the editor. You are asked first where something is not saved.</source>
        <translation>Ferme l’éditeur. Une question est posée si quelque chose n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Shows what would change in the file, then saves it. A file that somebody else changed meanwhile is not overwritten.</source>
        <translation>Montre ce qui changerait dans le fichier, puis l’enregistre. Un fichier modifié entre-temps par quelqu’un d’autre n’est pas écrasé.</translation>
    </message>
    <message>
        <source>Exactly what changes in the files, as a diff.</source>
        <translation>Exactement ce qui change dans les fichiers, sous forme de diff.</translation>
    </message>
    <message>
        <source>Makes the changes. What the files hold now is kept as a backup, which the log names.</source>
        <translation>Effectue les modifications. Le contenu actuel des fichiers est conservé dans une sauvegarde que le journal nomme.</translation>
    </message>
    <message>
        <source>Goes to the next part of the window: the release, the panes, what the pane shows, the log.</source>
        <translation>Passe à la partie suivante de la fenêtre : la livraison, les volets, le contenu du volet, le journal.</translation>
    </message>
    <message>
        <source>Goes back to the part of the window before.</source>
        <translation>Revient à la partie précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>Takes back the last change of the text. All of them can be taken back, also those of earlier days.</source>
        <translation>Annule la dernière modification du texte. Toutes peuvent être annulées, même celles des jours passés.</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Refait la modification qui a été annulée.</translation>
    </message>
    <message>
        <source>Pastes the text of the clipboard as it is, also where an address would become a link.</source>
        <translation>Colle le texte du presse-papiers tel quel, même là où une adresse deviendrait un lien.</translation>
    </message>
    <message>
        <source>Finds words in the notes, or what a regular expression describes.</source>
        <translation>Trouve des mots dans les notes, ou ce que décrit une expression régulière.</translation>
    </message>
    <message>
        <source>Finds words in the notes and puts others in their place, one by one or all at once.</source>
        <translation>Trouve des mots dans les notes et en met d’autres à leur place, un par un ou tous à la fois.</translation>
    </message>
    <message>
        <source>Goes to the next place of what was looked for last.</source>
        <translation>Va à l’occurrence suivante de la dernière recherche.</translation>
    </message>
    <message>
        <source>Goes to the place before of what was looked for last.</source>
        <translation>Va à l’occurrence précédente de la dernière recherche.</translation>
    </message>
    <message>
        <source>What to look for. Enter goes to the next place, Shift+Enter to the one before, Escape closes the search.</source>
        <translation>Ce qu’il faut chercher. Entrée va à l’occurrence suivante, Maj+Entrée à la précédente, Échap ferme la recherche.</translation>
    </message>
    <message>
        <source>What comes in place of what was found. With an expression, $1 stands for what its first group caught, $0 for the whole. Enter replaces one place.</source>
        <translation>Ce qui remplace ce qui est trouvé. Avec une expression, $1 désigne ce que son premier groupe a capturé, $0 le tout. Entrée remplace une occurrence.</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>Distingue les majuscules des minuscules.</translation>
    </message>
    <message>
        <source>Leaves out what is part of a longer word.</source>
        <translation>Laisse de côté ce qui fait partie d’un mot plus long.</translation>
    </message>
    <message>
        <source>The words are a regular expression as Perl has them: v\d+ finds v1 and v12.</source>
        <translation>Les mots sont une expression régulière à la manière de Perl : v\d+ trouve v1 et v12.</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>Va à l’occurrence précédente.</translation>
    </message>
    <message>
        <source>Goes to the next place.</source>
        <translation>Va à l’occurrence suivante.</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>Ferme la recherche.</translation>
    </message>
    <message>
        <source>Replaces the place that is selected and goes to the next.</source>
        <translation>Remplace l’occurrence sélectionnée et va à la suivante.</translation>
    </message>
    <message>
        <source>Replaces every place, as one step that can be undone.</source>
        <translation>Remplace toutes les occurrences, en une étape qui peut être annulée.</translation>
    </message>
    <message>
        <source>The colours of the editor. A theme brings its own ground; without one they follow the window.</source>
        <translation>Les couleurs de l’éditeur. Un thème apporte son propre fond ; sans thème, elles suivent la fenêtre.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, bold, or takes that away.</source>
        <translation>Met la sélection, ou le mot au curseur, en gras, ou l’enlève.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, italic, or takes that away.</source>
        <translation>Met la sélection, ou le mot au curseur, en italique, ou l’enlève.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, code, or takes that away.</source>
        <translation>Met la sélection, ou le mot au curseur, en code, ou l’enlève.</translation>
    </message>
    <message>
        <source>Strikes what is selected, or the word at the cursor, through, or takes that away.</source>
        <translation>Barre la sélection, ou le mot au curseur, ou l’enlève.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, a link, to the address in the clipboard if there is one.</source>
        <translation>Fait de la sélection, ou du mot au curseur, un lien, vers l’adresse du presse-papiers s’il y en a une.</translation>
    </message>
    <message>
        <source>Makes a heading of the line, or a heading one of the next level.</source>
        <translation>Fait de la ligne un titre, ou d’un titre un titre du niveau suivant.</translation>
    </message>
    <message>
        <source>Makes a heading one of the level above. The highest becomes text.</source>
        <translation>Fait d’un titre un titre du niveau supérieur. Le plus haut devient du texte.</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, up by one. Numbers of a list stay in order.</source>
        <translation>Monte d’une ligne la ligne ou les lignes sélectionnées. Les numéros d’une liste restent en ordre.</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, down by one. Numbers of a list stay in order.</source>
        <translation>Descend d’une ligne la ligne ou les lignes sélectionnées. Les numéros d’une liste restent en ordre.</translation>
    </message>
    <message>
        <source>Puts a copy of the line, or of the selected lines, below.</source>
        <translation>Place en dessous une copie de la ligne ou des lignes sélectionnées.</translation>
    </message>
    <message>
        <source>Gives the columns of the table at the cursor the same width in every row.</source>
        <translation>Donne aux colonnes du tableau au curseur la même largeur à chaque ligne.</translation>
    </message>
    <message>
        <source>Shows or hides the remarks on the text: what a reader would stumble over. They are underlined in the text too.</source>
        <translation>Montre ou cache les remarques sur le texte : ce sur quoi on buterait à la lecture. Elles sont aussi soulignées dans le texte.</translation>
    </message>
    <message>
        <source>What a reader would stumble over, in the order of the text. Choose a remark to go there.</source>
        <translation>Ce sur quoi on buterait à la lecture, dans l’ordre du texte. Choisir une remarque pour y aller.</translation>
    </message>
    <message>
        <source>Takes the folders that are not there any more off the list. Nothing on the disk is touched.</source>
        <translation>Retire de la liste les dossiers qui n’existent plus. Rien n’est touché sur le disque.</translation>
    </message>
    <message>
        <source>Goes to the search of the log, and shows the log if it is hidden.</source>
        <translation>Va à la recherche du journal, et montre le journal s’il est caché.</translation>
    </message>
    <message>
        <source>Copies the whole text that is shown, as Markdown.</source>
        <translation>Copie tout le texte affiché, en Markdown.</translation>
    </message>
    <message>
        <source>Copies the whole text as it looks. Programs that take no formatted text get the plain one.</source>
        <translation>Copie tout le texte tel qu’il apparaît. Les programmes qui n’acceptent pas de texte mis en forme reçoivent le texte brut.</translation>
    </message>
    <message>
        <source>Copies the whole text without marks, in lines of at most 72 characters, with the addresses of links at the end: as mails want it.</source>
        <translation>Copie tout le texte sans balisage, en lignes d’au plus 72 caractères, avec les adresses des liens à la fin : comme le veulent les courriels.</translation>
    </message>
    <message>
        <source>Saves the whole text that is shown as a Markdown file.</source>
        <translation>Enregistre tout le texte affiché dans un fichier Markdown.</translation>
    </message>
    <message>
        <source>Saves the whole text as a web page in one file, light or dark as the reader likes it.</source>
        <translation>Enregistre tout le texte dans une page web en un seul fichier, claire ou sombre selon le lecteur.</translation>
    </message>
    <message>
        <source>Saves the whole text without marks, in lines of at most 72 characters, as mails want it.</source>
        <translation>Enregistre tout le texte sans balisage, en lignes d’au plus 72 caractères, comme le veulent les courriels.</translation>
    </message>
    <message>
        <source>Shows the notes as GitHub shows them.</source>
        <translation>Montre les notes comme GitHub les montre.</translation>
    </message>
    <message>
        <source>Shows the notes in the fonts and colours of this window.</source>
        <translation>Montre les notes avec les polices et les couleurs de cette fenêtre.</translation>
    </message>
    <message>
        <source>Shows the preview light or dark as the window is.</source>
        <translation>Montre l’aperçu clair ou sombre, comme la fenêtre.</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a light page see it.</source>
        <translation>Montre l’aperçu comme le voient les lecteurs d’une page claire.</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a dark page see it.</source>
        <translation>Montre l’aperçu comme le voient les lecteurs d’une page sombre.</translation>
    </message>
    <message>
        <source>Shows the commits that the line at the cursor came from: message, files and what changed in them.</source>
        <translation>Montre les commits d’où vient la ligne du curseur : message, fichiers et ce qui y a changé.</translation>
    </message>
    <message>
        <source>Shows what the draft was at earlier times, with the changes since. Any of them can be brought back.</source>
        <translation>Montre ce qu’était le brouillon auparavant, avec les changements depuis. Chaque version peut être reprise.</translation>
    </message>
    <message>
        <source>Asks the forge how the checks of the last commits ended. The answer is kept.</source>
        <translation>Demande à la forge comment se sont terminés les contrôles des derniers commits. La réponse est conservée.</translation>
    </message>
    <message>
        <source>Shows the commits that the notes are made from, and how each of them is shown.</source>
        <translation>Montre les commits dont les notes sont faites, et comment chacun est affiché.</translation>
    </message>
    <message>
        <source>Shows only commits that have each of these words, in any column.</source>
        <translation>Ne montre que les commits qui ont chacun de ces mots, dans n’importe quelle colonne.</translation>
    </message>
    <message>
        <source>Puts commits together that have the section, type or author in common.</source>
        <translation>Regroupe les commits qui ont en commun la section, le type ou l’auteur.</translation>
    </message>
    <message>
        <source>Every commit since the last release, and the section it ends in. A tick shows or hides it, a double click writes its type, scope or text, a click on its id opens it. The history is not touched.</source>
        <translation>Chaque commit depuis la dernière version, et la section où il aboutit. Une coche l’affiche ou le masque, un double clic écrit son type, sa portée ou son texte, un clic sur son identifiant l’ouvre. L’historique n’est pas touché.</translation>
    </message>
    <message>
        <source>Shows the chosen commits in the notes, also those that a rule hides.</source>
        <translation>Affiche les commits choisis dans les notes, même ceux qu’une règle masque.</translation>
    </message>
    <message>
        <source>Leaves the chosen commits out of the notes.</source>
        <translation>Laisse les commits choisis hors des notes.</translation>
    </message>
    <message>
        <source>Makes one entry of the chosen commits, with the words of the first.</source>
        <translation>Fait une seule entrée des commits choisis, avec les mots du premier.</translation>
    </message>
    <message>
        <source>Makes an entry of each change that the message of a squashed commit tells.</source>
        <translation>Fait une entrée de chaque changement que raconte le message d’un commit compacté.</translation>
    </message>
    <message>
        <source>Gives commits without a type the one that their first word suggests: “Add” is a feature.</source>
        <translation>Donne aux commits sans type celui que suggère leur premier mot : « Add » est une nouveauté.</translation>
    </message>
    <message>
        <source>Shows the chosen commits as their messages say again.</source>
        <translation>Affiche de nouveau les commits choisis comme leurs messages le disent.</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the commits were read can be taken back.</source>
        <translation>Annule le dernier choix. Tous ceux faits depuis la lecture des commits peuvent être annulés.</translation>
    </message>
    <message>
        <source>Makes the choice that was taken back again.</source>
        <translation>Refait le choix annulé.</translation>
    </message>
    <message>
        <source>Where each line comes from. A ring: generated from commits. A diamond: generated, then edited. A disc: written by hand. A wedge: something generated was taken out here. Click to see the commits.</source>
        <translation>D’où vient chaque ligne. Un anneau : générée à partir de commits. Un losange : générée, puis modifiée. Un disque : écrite à la main. Un coin : quelque chose de généré a été retiré ici. Cliquez pour voir les commits.</translation>
    </message>
    <message>
        <source>What the commits say now and your text does not. Nothing is changed until you accept it.</source>
        <translation>Ce que disent maintenant les commits et que votre texte ne dit pas. Rien ne change avant que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>Changes the text as the chosen row says. That can be undone.</source>
        <translation>Change le texte comme le dit la ligne choisie. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Leaves the text as it is. The row does not come back until the commits say something else.</source>
        <translation>Laisse le texte tel quel. La ligne ne revient pas avant que les commits disent autre chose.</translation>
    </message>
    <message>
        <source>Changes the text as all rows say, in one step that can be undone.</source>
        <translation>Change le texte comme le disent toutes les lignes, en une étape qui peut être annulée.</translation>
    </message>
    <message>
        <source>Leaves the text as it is and asks no more about these rows.</source>
        <translation>Laisse le texte tel quel et ne demande plus rien pour ces lignes.</translation>
    </message>
    <message>
        <source>Earlier texts of this draft, each with when and why it was kept.</source>
        <translation>Textes antérieurs de ce brouillon, chacun avec le moment et la raison de sa conservation.</translation>
    </message>
    <message>
        <source>What has changed between the chosen text and the one you write now.</source>
        <translation>Ce qui a changé entre le texte choisi et celui que vous écrivez.</translation>
    </message>
    <message>
        <source>Puts the chosen text in place of what you write now. That can be undone, and what is there now is kept too.</source>
        <translation>Met le texte choisi à la place de celui que vous écrivez. Cela peut être annulé, et le texte actuel est aussi conservé.</translation>
    </message>
    <message>
        <source>Offers what can be done about the remarks and the misspelt word at the cursor, each as one step of undo.</source>
        <translation>Propose ce qui peut être fait des remarques et du mot mal écrit sous le curseur, chaque fois en une seule étape annulable.</translation>
    </message>
    <message>
        <source>Underlines misspelt words of the notes. The menu of a word offers similar ones, and learns it.</source>
        <translation>Souligne les mots mal écrits des notes. Le menu d’un mot en propose de semblables, et l’apprend.</translation>
    </message>
    <message>
        <source>Selects the next misspelt word of the notes.</source>
        <translation>Sélectionne le prochain mot mal écrit des notes.</translation>
    </message>
    <message>
        <source>Shows what a cut writes of the texts: the changelog&apos;s section and the pages of the documentation. Nothing is written.</source>
        <translation>Montre ce qu’une coupe écrit des textes : la section du changelog et les pages de la documentation. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Changes the text so that the chosen remark is met, or offers the ways to do that. It can be undone.</source>
        <translation>Modifie le texte de sorte que la remarque choisie soit levée, ou propose les façons de le faire. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Whether misspelt words of the notes are underlined.</source>
        <translation>Si les mots mal écrits des notes sont soulignés.</translation>
    </message>
    <message>
        <source>The language that the notes are written in, one of those whose dictionaries are installed.</source>
        <translation>La langue dans laquelle les notes sont écrites, parmi celles dont les dictionnaires sont installés.</translation>
    </message>
    <message>
        <source>Shows whom the commits of the release name, for what, and how the notes credit them.</source>
        <translation>Montre qui les commits de la livraison nomment, et pourquoi, et comment les notes les remercient.</translation>
    </message>
    <message>
        <source>Shows only people that have each of these words, in any column.</source>
        <translation>Ne montre que les personnes qui ont chacun de ces mots, dans n’importe quelle colonne.</translation>
    </message>
    <message>
        <source>Whether what you choose next counts for this release or for every release of the project.</source>
        <translation>Si le prochain choix vaut pour cette livraison ou pour toutes celles du projet.</translation>
    </message>
    <message>
        <source>Everybody whom commits since the last release name. A double click writes the name that notes give them. The remark tells of names that disagree; nobody is merged with another for a name alone.</source>
        <translation>Tous ceux que nomment les commits depuis la dernière version. Un double-clic écrit le nom que les notes leur donnent. La remarque signale les noms qui se contredisent ; personne n’est réuni avec un autre pour un nom seul.</translation>
    </message>
    <message>
        <source>The commits that name the chosen person, and as what. A double click opens one.</source>
        <translation>Les commits qui nomment la personne choisie, et à quel titre. Un double-clic en ouvre un.</translation>
    </message>
    <message>
        <source>Writes the name that notes give the chosen person.</source>
        <translation>Écrit le nom que les notes donnent à la personne choisie.</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people without a name.</source>
        <translation>Les notes remercient les personnes choisies sans les nommer.</translation>
    </message>
    <message>
        <source>Has the notes not thank the chosen people.</source>
        <translation>Les notes ne remercient pas les personnes choisies.</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people by the name that commits give them, programs too.</source>
        <translation>Les notes remercient les personnes choisies par le nom que les commits leur donnent, programmes compris.</translation>
    </message>
    <message>
        <source>Has the notes say of whom this release holds the first contribution.</source>
        <translation>Les notes disent de qui cette livraison contient la première contribution.</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the people were read can be taken back.</source>
        <translation>Annule le dernier choix. Tous ceux faits depuis la lecture des personnes peuvent l’être.</translation>
    </message>
    <message>
        <source>Shows what would change if you took the text that the other program wrote.</source>
        <translation>Montre ce qui changerait si vous preniez le texte que l’autre programme a écrit.</translation>
    </message>
    <message>
        <source>Brings both texts together. Where both were changed in one place both stay there, marked.</source>
        <translation>Réunit les deux textes. Là où les deux ont été modifiés au même endroit, les deux y restent, marqués.</translation>
    </message>
    <message>
        <source>Writes your text over that of the other program, which stays among the earlier texts.</source>
        <translation>Écrit votre texte par-dessus celui de l’autre programme, qui reste parmi les textes antérieurs.</translation>
    </message>
    <message>
        <source>Puts the text of the other program in place of yours. That can be undone.</source>
        <translation>Met le texte de l’autre programme à la place du vôtre. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Puts the chosen commits into a section of the notes, whatever their type. The changelog follows.</source>
        <translation>Place les commits choisis dans une section des notes, quel que soit leur type. Le changelog suit.</translation>
    </message>
    <message>
        <source>What users have to do about the chosen breaking change. Both texts say it with the change.</source>
        <translation>Ce que les utilisateurs doivent faire face au changement incompatible choisi. Les deux textes le disent à côté du changement.</translation>
    </message>
    <message>
        <source>Takes over the login of GitHub&apos;s program gh at the host that is named here, or else at github.com. You are asked first.</source>
        <translation>Reprend la connexion de gh, le programme de GitHub, auprès de l’hôte nommé ici, sinon de github.com. La question vous est posée avant.</translation>
    </message>
    <message>
        <source>The client ID of an OAuth app with device flow, which you or your organisation registered at the forge. It is no secret.</source>
        <translation>L’ID client d’une application OAuth avec device flow, que vous ou votre organisation avez enregistrée auprès de la forge. Ce n’est pas un secret.</translation>
    </message>
    <message>
        <source>Signs in at the host that is named above, or else at github.com: shows a code for you to type into a page of the forge, and keeps the token that it gives.</source>
        <translation>Se connecte à l’hôte nommé ci-dessus, sinon à github.com : affiche un code à saisir sur une page de la forge et conserve le jeton obtenu.</translation>
    </message>
    <message>
        <source>Shows what this release consists of and, when you agree, signs just that with the key that Git signs with. Whatever changes later makes the signature void, and says what it was.</source>
        <translation>Montre de quoi cette livraison se compose et, après accord, signe exactement cela avec la clé dont Git se sert. Tout changement ultérieur annule la signature, et il est dit lequel.</translation>
    </message>
    <message>
        <source>Takes your signature of this release back. The history of the sign-off keeps it.</source>
        <translation>Retire votre signature de cette livraison. L’historique de l’approbation la conserve.</translation>
    </message>
    <message>
        <source>Asks GitHub which accounts wrote the commits of those whose login is not known. It is kept for every release.</source>
        <translation>Demande à GitHub quels comptes ont écrit les commits des personnes dont l’identifiant est inconnu. La réponse vaut pour toutes les versions.</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>The work tree is clean.</source>
        <translation>La copie de travail est propre.</translation>
    </message>
    <message>
        <source>“%1” is changed and not committed. Commit it or put it aside with “git stash”.</source>
        <translation>« %1 » est modifié et n’est pas validé. Le valider ou le mettre de côté avec « git stash ».</translation>
    </message>
    <message>
        <source>The main branch is at %1.</source>
        <translation>La branche principale est à %1.</translation>
    </message>
    <message>
        <source>%1 has one commit that is not here. Bring it with “git pull”.</source>
        <translation>%1 a un commit qui manque ici. Le récupérer avec « git pull ».</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n commits that are not here. Bring them with “git pull”.</source>
        <translation>
            <numerusform>%1 a %n commit qui manque ici. Le récupérer avec « git pull ».</numerusform>
            <numerusform>%1 a %n commits qui manquent ici. Les récupérer avec « git pull ».</numerusform>
        </translation>
    </message>
    <message>
        <source>One commit here is not in %1. Push it or take it away.</source>
        <translation>Un commit d’ici manque dans %1. Le pousser ou l’enlever.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits here are not in %1. Push them or take them away.</source>
        <translation>
            <numerusform>%n commit d’ici manque dans %1. Le pousser ou l’enlever.</numerusform>
            <numerusform>%n commits d’ici manquent dans %1. Les pousser ou les enlever.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a section for %1.</source>
        <translation>Il y a une section pour %1.</translation>
    </message>
    <message>
        <source>There is no section for %1.</source>
        <translation>Il n’y a pas de section pour %1.</translation>
    </message>
    <message>
        <source>The section for %1 says nothing. Write what changed.</source>
        <translation>La section pour %1 ne dit rien. Y écrire ce qui a changé.</translation>
    </message>
    <message>
        <source>The cut writes the section for %1.</source>
        <translation>La coupe écrit la section pour %1.</translation>
    </message>
    <message>
        <source>A place to fill in was left: “%1”</source>
        <translation>Un champ est resté à remplir : « %1 »</translation>
    </message>
    <message>
        <source>No change is breaking.</source>
        <translation>Aucun changement n’est incompatible.</translation>
    </message>
    <message>
        <source>“%1” says how to migrate.</source>
        <translation>« %1 » explique la migration.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not say how to migrate. Add “**migration:** …” to it in the changelog.</source>
        <translation>« %1 » (%2) n’explique pas la migration. Y ajouter « **migration:** … » dans le changelog.</translation>
    </message>
    <message>
        <source>The version is %1.</source>
        <translation>La version est %1.</translation>
    </message>
    <message>
        <source>The version is %1; the cut makes it %2.</source>
        <translation>La version est %1 ; la coupe en fait %2.</translation>
    </message>
    <message>
        <source>Note: %1 also stands here and stays as it is.</source>
        <translation>Remarque : %1 figure aussi ici et reste tel quel.</translation>
    </message>
    <message>
        <source>%1 is mentioned.</source>
        <translation>%1 est mentionné.</translation>
    </message>
    <message>
        <source>%1 is not mentioned. Write about it there and commit.</source>
        <translation>%1 n’est pas mentionné. En parler à cet endroit et valider.</translation>
    </message>
    <message>
        <source>Decided since the last release: “%1”</source>
        <translation>Décidé depuis la dernière livraison : « %1 »</translation>
    </message>
    <message>
        <source>None needed, says %1: %2</source>
        <translation>Aucune requise, selon %1 : %2</translation>
    </message>
    <message>
        <source>No decision is recorded. Record one, or state that none was needed.</source>
        <translation>Aucune décision n’est consignée. En consigner une, ou déclarer qu’aucune n’était nécessaire.</translation>
    </message>
    <message>
        <source>No decision is recorded since %1. Record one, or state that none was needed.</source>
        <translation>Aucune décision n’est consignée depuis %1. En consigner une, ou déclarer qu’aucune n’était nécessaire.</translation>
    </message>
    <message>
        <source>“%1” succeeded in %2.</source>
        <translation>« %1 » a réussi en %2.</translation>
    </message>
    <message>
        <source>“%1” failed with exit code %2 after %3. Its log says why.</source>
        <translation>« %1 » a échoué avec le code %2 après %3. Son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>“%1” was not run for this commit.</source>
        <translation>« %1 » n’a pas été exécuté pour ce commit.</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <translation>Confirmé par %1.</translation>
    </message>
    <message>
        <source>Confirmed by %1: %2</source>
        <translation>Confirmé par %1 : %2</translation>
    </message>
    <message>
        <source>Nobody has confirmed this for this commit.</source>
        <translation>Personne ne l’a confirmé pour ce commit.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Cela n’a pas pu être contrôlé.</translation>
    </message>
    <message>
        <source>Clean and up to date</source>
        <translation>Propre et à jour</translation>
    </message>
    <message>
        <source>Changelog has the version</source>
        <translation>Le changelog contient la version</translation>
    </message>
    <message>
        <source>Breaking changes say how to migrate</source>
        <translation>Ruptures expliquées (migration)</translation>
    </message>
    <message>
        <source>Versions bumped</source>
        <translation>Versions relevées</translation>
    </message>
    <message>
        <source>Version mentioned</source>
        <translation>Version mentionnée</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Décision consignée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmé par une personne</translation>
    </message>
    <message>
        <source>%1 mentions the version</source>
        <translation>%1 mentionne la version</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>“%1” is not a version. A version looks like 1.2.3 or 1.2.3-rc.1.</source>
        <translation>« %1 » n’est pas une version. Une version ressemble à 1.2.3 ou 1.2.3-rc.1.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Did you mean %2?</source>
        <translation>« %1 » n’est pas une version. S’agit-il de %2 ?</translation>
    </message>
    <message>
        <source>“%1” is not as it should be. Expected: %2.</source>
        <translation>« %1 » n’est pas conforme. Attendu : %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>« %1 » ne peut pas être « %2 ». Attendu : %3.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Remove it, or correct its name.</source>
        <translation>Il n’existe pas de clé « %1 ». La supprimer ou corriger son nom.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>Il n’existe pas de clé « %1 ». S’agit-il de « %2 » ?</translation>
    </message>
    <message>
        <source>“%1” is missing. Fill it in.</source>
        <translation>« %1 » manque. Le remplir.</translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it: it is %2.</source>
        <translation>La clé « %1 » manque. L’ajouter : c’est %2.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text in quotes.</source>
        <translation>La valeur de « %1 » doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” must be %2, and it is %3.</source>
        <translation>« %1 » doit être %2, or c’est %3.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a release process, which fills a page. Restore the right file.</source>
        <translation>« %1 » est trop gros pour un processus de livraison, qui tient en une page. Rétablir le bon fichier.</translation>
    </message>
    <message>
        <source>There is no %1, which says how this project is released. Write one, or let “slipway” draft it from what the repository shows.</source>
        <translation>Il n’y a pas de %1 disant comment ce projet est livré. En écrire un, ou laisser « slipway » en ébaucher un à partir du dépôt.</translation>
    </message>
    <message>
        <source>only for kind %1</source>
        <translation>seulement pour le type %1</translation>
    </message>
    <message>
        <source>not supported by this version; possible: %1</source>
        <translation>non pris en charge par cette version ; possible : %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>une liste de tables</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>une date ou une heure</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>au plus 1 Mio</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>un texte sans NUL</translation>
    </message>
    <message>
        <source>texts without NUL</source>
        <translation>des textes sans NUL</translation>
    </message>
    <message>
        <source>a text with {version}</source>
        <translation>un texte avec {version}</translation>
    </message>
    <message>
        <source>a text with exactly one {version}</source>
        <translation>un texte avec exactement un {version}</translation>
    </message>
    <message>
        <source>a branch name with {version}</source>
        <translation>un nom de branche avec {version}</translation>
    </message>
    <message>
        <source>a branch name that Git accepts</source>
        <translation>un nom de branche que Git accepte</translation>
    </message>
    <message>
        <source>a message with no other placeholder than {version}</source>
        <translation>un message sans autre champ que {version}</translation>
    </message>
    <message>
        <source>a relative path inside the repository</source>
        <translation>un chemin relatif dans le dépôt</translation>
    </message>
    <message>
        <source>a list that begins with a program</source>
        <translation>une liste qui commence par un programme</translation>
    </message>
    <message>
        <source>an id that no other check has</source>
        <translation>un id qu’aucun autre contrôle n’a</translation>
    </message>
    <message>
        <source>an id that no other target has</source>
        <translation>un id qu’aucune autre cible n’a</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>des lettres, des chiffres, « . », « _ » et « - »</translation>
    </message>
    <message>
        <source>either key or pattern</source>
        <translation>soit key, soit pattern</translation>
    </message>
    <message>
        <source>key or pattern</source>
        <translation>key ou pattern</translation>
    </message>
    <message>
        <source>each place only once</source>
        <translation>chaque endroit une seule fois</translation>
    </message>
    <message>
        <source>project.changelog, which this kind reads</source>
        <translation>project.changelog, que ce type lit</translation>
    </message>
    <message>
        <source>[[versioning.file]], which this kind reads</source>
        <translation>[[versioning.file]], que ce type lit</translation>
    </message>
    <message>
        <source>not supported by this version</source>
        <translation>non pris en charge par cette version</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tags are written this way. The last release is %2.</source>
        <translation>
            <numerusform>%1 étiquette sur %Ln est écrite ainsi. La dernière livraison est %2.</numerusform>
            <numerusform>%1 étiquettes sur %Ln sont écrites ainsi. La dernière livraison est %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag yet. This is how most projects write them.</source>
        <translation>Il n’y a pas encore d’étiquette. La plupart des projets les écrivent ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln tags is a version. This is how most projects write them.</source>
        <translation>
            <numerusform>L’unique étiquette n’est pas une version. La plupart des projets les écrivent ainsi.</numerusform>
            <numerusform>Aucune des %Ln étiquettes n’est une version. La plupart des projets les écrivent ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds the last released version, %1: %2</source>
        <translation>Contient la dernière version livrée, %1 : %2</translation>
    </message>
    <message>
        <source>Holds %1, and nothing was released yet: %2</source>
        <translation>Contient %1, et rien n’a encore été livré : %2</translation>
    </message>
    <message>
        <source>Holds %1, but the last released version is %2: %3</source>
        <translation>Contient %1, mais la dernière version livrée est %2 : %3</translation>
    </message>
    <message>
        <source>“%1” is not a version that can be raised. A version looks like 1.2.3.</source>
        <translation>« %1 » n’est pas une version que l’on puisse relever. Une version ressemble à 1.2.3.</translation>
    </message>
    <message numerus="yes">
        <source>Matches in %Ln places. It has to match in one.</source>
        <translation>
            <numerusform>Correspond à %Ln endroit. Il en faut un seul.</numerusform>
            <numerusform>Correspond à %Ln endroits. Il en faut un seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remote is called so: %1</source>
        <translation>Le dépôt distant s’appelle ainsi : %1</translation>
    </message>
    <message>
        <source>Named there: %1</source>
        <translation>Nommé là : %1</translation>
    </message>
    <message>
        <source>The folder is called so.</source>
        <translation>Le dossier s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Releases are pushed to %1.</source>
        <translation>Les livraisons sont poussées vers %1.</translation>
    </message>
    <message>
        <source>No remote is configured. Add one with “git remote add origin …” before the first release.</source>
        <translation>Aucun dépôt distant n’est configuré. En ajouter un avec « git remote add origin … » avant la première livraison.</translation>
    </message>
    <message>
        <source>A clone of %1 begins with this branch.</source>
        <translation>Un clone de %1 commence par cette branche.</translation>
    </message>
    <message>
        <source>There is a branch of this name.</source>
        <translation>Il y a une branche de ce nom.</translation>
    </message>
    <message>
        <source>No branch has one of the usual names, and this one is checked out.</source>
        <translation>Aucune branche n’a l’un des noms habituels, et celle-ci est extraite.</translation>
    </message>
    <message>
        <source>Has a section for %1.</source>
        <translation>A une section pour %1.</translation>
    </message>
    <message>
        <source>Has no section for the last released version, %1. The cut writes one for each release.</source>
        <translation>N’a pas de section pour la dernière version livrée, %1. La coupe en écrit une à chaque livraison.</translation>
    </message>
    <message>
        <source>A changelog in Markdown. The cut writes a section for each release.</source>
        <translation>Un changelog en Markdown. La coupe écrit une section à chaque livraison.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln commits since the last release are Conventional Commits, which say what is breaking.</source>
        <translation>
            <numerusform>%1 commit sur %Ln depuis la dernière livraison suit Conventional Commits, qui signale les incompatibilités.</numerusform>
            <numerusform>%1 commits sur %Ln depuis la dernière livraison suivent Conventional Commits, qui signale les incompatibilités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names the last released version, %1. With this check it has to name the next one.</source>
        <translation>Mentionne la dernière version livrée, %1. Avec ce contrôle, la prochaine devra y figurer.</translation>
    </message>
    <message numerus="yes">
        <source>A page of decisions with %Ln headings. With this check a release needs a new one.</source>
        <translation>
            <numerusform>Une page de décisions avec %Ln titre. Avec ce contrôle, chaque livraison en demande une nouvelle.</numerusform>
            <numerusform>Une page de décisions avec %Ln titres. Avec ce contrôle, chaque livraison en demande une nouvelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>A changelog, but not in Markdown, which is all this version can write.</source>
        <translation>Un changelog, mais pas en Markdown, seul format que cette version sait écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of decisions. This version checks a single page, not a folder.</source>
        <translation>
            <numerusform>%Ln page de décisions. Cette version contrôle une seule page, pas un dossier.</numerusform>
            <numerusform>%Ln pages de décisions. Cette version contrôle une seule page, pas un dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow here publishes, so Slipway can: into a folder beside the repository.</source>
        <translation>Aucun workflow ne publie ici, Slipway peut donc le faire : dans un dossier à côté du dépôt.</translation>
    </message>
    <message>
        <source>A workflow publishes already. Slipway can write the source archive to a folder, too.</source>
        <translation>Un workflow publie déjà. Slipway peut aussi écrire l’archive des sources dans un dossier.</translation>
    </message>
    <message>
        <source>A workflow publishes there; this version cannot watch it: %1</source>
        <translation>Un workflow y publie ; cette version ne peut pas le suivre : %1</translation>
    </message>
    <message>
        <source>%1 is there. This version uses it as a plain Git remote.</source>
        <translation>%1 est présent. Cette version l’utilise comme simple dépôt distant Git.</translation>
    </message>
    <message>
        <source>A security policy. This version has no disclosure desk yet.</source>
        <translation>Une politique de sécurité. Cette version n’a pas encore de bureau de divulgation.</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Dépôt distant</translation>
    </message>
    <message>
        <source>Main branch</source>
        <translation>Branche principale</translation>
    </message>
    <message>
        <source>Tag pattern</source>
        <translation>Modèle d’étiquette</translation>
    </message>
    <message>
        <source>Version in %1</source>
        <translation>Version dans %1</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Changelog</translation>
    </message>
    <message>
        <source>Check: breaking changes say how to migrate</source>
        <translation>Contrôle : ruptures expliquées (migration)</translation>
    </message>
    <message>
        <source>Check: version mentioned</source>
        <translation>Contrôle : version mentionnée</translation>
    </message>
    <message>
        <source>Check: decision recorded</source>
        <translation>Contrôle : décision consignée</translation>
    </message>
    <message>
        <source>Publish to a folder</source>
        <translation>Publier dans un dossier</translation>
    </message>
    <message>
        <source>Seen, not usable yet</source>
        <translation>Vu, pas encore utilisable</translation>
    </message>
    <message>
        <source>The version was not found by “%1”. Correct the key or the pattern in slipway.toml.</source>
        <translation>La version n’a pas été trouvée par « %1 ». Corriger la clé ou le motif dans slipway.toml.</translation>
    </message>
    <message>
        <source>“%1” matches several times, and it must match once. Make it narrower in slipway.toml. Found:</source>
        <translation>« %1 » correspond plusieurs fois, et il faut une seule fois. Le préciser dans slipway.toml. Trouvé :</translation>
    </message>
    <message>
        <source>The version files do not hold the same version. Make them agree first. Found:</source>
        <translation>Les fichiers de version ne contiennent pas la même version. Les accorder d’abord. Trouvé :</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8. Save it as UTF-8.</source>
        <translation>%1 n’est pas de l’UTF-8 valide. L’enregistrer en UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be read, because it is not well-formed:</source>
        <translation>%1 ne peut pas être lu, car il est mal formé :</translation>
    </message>
    <message>
        <source>%1 cannot be read. Expected: %2.</source>
        <translation>%1 ne peut pas être lu. Attendu : %2.</translation>
    </message>
    <message>
        <source>The changelog already has a section %1. Rename it, or release another version.</source>
        <translation>Le changelog a déjà une section %1. La renommer, ou livrer une autre version.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only for you. Change its permissions, then run this again.</source>
        <translation>%1 ne peut pas être écrit : il est en lecture seule. Changer ses droits, puis recommencer.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some, then run this again: it goes on where it stopped.</source>
        <translation>Il n’y a plus de place pour écrire %1. En libérer, puis recommencer : l’opération reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a folder that is new or empty.</source>
        <translation>%1 n’est pas vide. Choisir un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written:</source>
        <translation>%1 ne peut pas être lu ou écrit :</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Point de non-retour</translation>
    </message>
    <message>
        <source>Seen by: %1; %2.</source>
        <translation>Visible par : %1 ; %2.</translation>
    </message>
    <message>
        <source>Push %1 with %2 to %3</source>
        <translation>Pousser %1 avec %2 vers %3</translation>
    </message>
    <message>
        <source>Push tag %1 to %2</source>
        <translation>Pousser l’étiquette %1 vers %2</translation>
    </message>
    <message>
        <source>Publish %1 in %2</source>
        <translation>Publier %1 dans %2</translation>
    </message>
    <message>
        <source>Create branch %1 at %2</source>
        <translation>Créer la branche %1 à %2</translation>
    </message>
    <message>
        <source>Change one file</source>
        <translation>Modifier un fichier</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>Modifier %n fichier</numerusform>
            <numerusform>Modifier %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit “%1”</source>
        <translation>Valider « %1 »</translation>
    </message>
    <message>
        <source>Push branch %1 to %2</source>
        <translation>Pousser la branche %1 vers %2</translation>
    </message>
    <message>
        <source>Squash %1 into one commit on %2</source>
        <translation>Fusionner %1 en un seul commit sur %2 (squash)</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>Pousser %1 vers %2</translation>
    </message>
    <message>
        <source>Bring your checkout of %1 up to date</source>
        <translation>Mettre à jour la copie de travail de %1</translation>
    </message>
    <message>
        <source>Create tag %1 at %2</source>
        <translation>Créer l’étiquette %1 à %2</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Construire %1</translation>
    </message>
    <message>
        <source>Write the release notes, %1</source>
        <translation>Écrire les notes de version, %1</translation>
    </message>
    <message>
        <source>Write the checksums, %1</source>
        <translation>Écrire les sommes de contrôle, %1</translation>
    </message>
    <message>
        <source>Sign the checksums, %1</source>
        <translation>Signer les sommes de contrôle, %1</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>personne d’autre</translation>
    </message>
    <message>
        <source>the remote</source>
        <translation>le dépôt distant</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>les relecteurs</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>annulable</translation>
    </message>
    <message>
        <source>can be replaced</source>
        <translation>remplaçable</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>non annulable</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>déjà fait</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 to %n targets</source>
        <translation>
            <numerusform>Publier %1 vers %n cible</numerusform>
            <numerusform>Publier %1 vers %n cibles</numerusform>
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
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>name of an act: tagging the release</comment>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>name of an act: publishing the release</comment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publier %1</translation>
    </message>
    <message>
        <source>create branch</source>
        <translation>créer la branche</translation>
    </message>
    <message>
        <source>edit files</source>
        <translation>modifier les fichiers</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>push branch</source>
        <translation>pousser la branche</translation>
    </message>
    <message>
        <source>squash merge</source>
        <translation>fusion squash</translation>
    </message>
    <message>
        <source>push main</source>
        <translation>pousser la branche principale</translation>
    </message>
    <message>
        <source>update checkout</source>
        <translation>mettre à jour la copie de travail</translation>
    </message>
    <message>
        <source>create tag</source>
        <translation>créer l’étiquette</translation>
    </message>
    <message>
        <source>push tag</source>
        <translation>pousser l’étiquette</translation>
    </message>
    <message>
        <source>build archive</source>
        <translation>construire l’archive</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>écrire les notes</translation>
    </message>
    <message>
        <source>write checksums</source>
        <translation>écrire les sommes de contrôle</translation>
    </message>
    <message>
        <source>sign checksums</source>
        <translation>signer les sommes de contrôle</translation>
    </message>
    <message>
        <source>publish to “%1”</source>
        <translation>publier vers « %1 »</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>point de non-retour</translation>
    </message>
    <message>
        <source>No tag of this repository is a version. Name a start with --from.</source>
        <translation>Aucune étiquette de ce dépôt n’est une version. Indiquer un départ avec --from.</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at another commit. It is never moved: find out who made it, or release another version.</source>
        <translation>L’étiquette %1 existe déjà, sur un autre commit. Elle n’est jamais déplacée : chercher qui l’a créée, ou livrer une autre version.</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at %2 and not at %3. It is never moved: find out who made it, or release another version.</source>
        <translation>L’étiquette %1 existe déjà, à %2 et non à %3. Elle n’est jamais déplacée : chercher qui l’a créée, ou livrer une autre version.</translation>
    </message>
    <message>
        <source>Several tags claim to be version %1, at different commits: %2. Delete the wrong ones.</source>
        <translation>Plusieurs étiquettes prétendent être la version %1, sur des commits différents : %2. Supprimer les mauvaises.</translation>
    </message>
    <message>
        <source>%1 cannot be released: %2 is out already, and versions only go up.</source>
        <translation>%1 ne peut pas être livrée : %2 est déjà sortie, et les versions ne font que monter.</translation>
    </message>
    <message>
        <source>The branch %1 exists already and holds something else than this release. Rename or delete it, then run this again.</source>
        <translation>La branche %1 existe déjà et contient autre chose que cette livraison. La renommer ou la supprimer, puis recommencer.</translation>
    </message>
    <message>
        <source>What would land on the main branch is not what was reviewed on %1. Nothing was pushed. Delete the release branch and cut again.</source>
        <translation>Ce qui arriverait sur la branche principale n’est pas ce qui a été relu sur %1. Rien n’a été poussé. Supprimer la branche de livraison et couper à nouveau.</translation>
    </message>
    <message>
        <source>The release branch cannot be merged: the main branch changed the same lines. Delete %1 and cut again.</source>
        <translation>La branche de livraison ne peut pas être fusionnée : la branche principale a modifié les mêmes lignes. Supprimer %1 et couper à nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to release: no commit since the last version.</source>
        <translation>Il n’y a rien à livrer : aucun commit depuis la dernière version.</translation>
    </message>
    <message>
        <source>There is nothing to release as %1: no commit since the last version.</source>
        <translation>Il n’y a rien à livrer comme %1 : aucun commit depuis la dernière version.</translation>
    </message>
    <message>
        <source>Another Slipway is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>Un autre Slipway travaille sur ce dépôt. Attendre qu’il ait terminé, puis recommencer.</translation>
    </message>
    <message>
        <source>Another Slipway (%1) is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>Un autre Slipway (%1) travaille sur ce dépôt. Attendre qu’il ait terminé, puis recommencer.</translation>
    </message>
    <message>
        <source>Not all checks have passed.</source>
        <translation>Tous les contrôles n’ont pas réussi.</translation>
    </message>
    <message>
        <source>%1 is not ready for this. First run “slipwayctl %2 %1”.</source>
        <translation>%1 n’est pas prête pour cela. Exécuter d’abord « slipwayctl %2 %1 ».</translation>
    </message>
    <message>
        <source>%1 is not ready: the step “%2” is not done yet. Run this again.</source>
        <translation>%1 n’est pas prête : l’étape « %2 » n’est pas encore faite. Recommencer.</translation>
    </message>
    <message>
        <source>%1: what is there is not what this release made (there: %2; expected: %3). Nothing was overwritten. Find out where it comes from.</source>
        <translation>%1 : ce qui s’y trouve n’est pas ce que cette livraison a produit (là-bas : %2 ; attendu : %3). Rien n’a été écrasé. Chercher d’où cela vient.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The repository has no remote “%1”. Add it with “git remote add”, or name another one in slipway.toml (project.forge = &quot;git:NAME&quot;).</source>
        <translation>Le dépôt n’a pas de dépôt distant « %1 ». L’ajouter avec « git remote add », ou en nommer un autre dans slipway.toml (project.forge = &quot;git:NOM&quot;).</translation>
    </message>
    <message>
        <source>The remote “%1” cannot be reached. Check the network, its address and your access, then run this again. Git said:</source>
        <translation>Le dépôt distant « %1 » est injoignable. Vérifier le réseau, son adresse et les droits d’accès, puis recommencer. Git a dit :</translation>
    </message>
    <message>
        <source>The remote rejected the push of %1, so nothing changed there. Is it protected? The remote said:</source>
        <translation>Le dépôt distant a refusé de recevoir %1, rien n’y a donc changé. Est-ce protégé ? Le dépôt distant a dit :</translation>
    </message>
    <message>
        <source>On the remote, %1 has commits that this repository does not build on. Fetch and look at them, then run this again.</source>
        <translation>Sur le dépôt distant, %1 a des commits sur lesquels ce dépôt ne s’appuie pas. Les récupérer et les examiner, puis recommencer.</translation>
    </message>
    <message>
        <source>Somebody else is pushing %1 to the remote. Run this again in a moment.</source>
        <translation>Quelqu’un d’autre pousse %1 vers le dépôt distant. Recommencer dans un instant.</translation>
    </message>
    <message>
        <source>%1 is not in a Git repository. Choose the folder of one, or make one with “git init”.</source>
        <translation>%1 n’est pas dans un dépôt Git. Choisir le dossier d’un dépôt, ou en créer un avec « git init ».</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user, so Git will not touch it. If you trust it: git config --global --add safe.directory %1</source>
        <translation>Le dépôt %1 appartient à un autre utilisateur, Git n’y touchera donc pas. S’il est de confiance : git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no files to check or change. Open a clone of it.</source>
        <translation>%1 est un dépôt nu : il n’a aucun fichier à contrôler ou à modifier. En ouvrir un clone.</translation>
    </message>
    <message>
        <source>The repository has no commit yet, so there is nothing to release. Commit something first.</source>
        <translation>Le dépôt n’a pas encore de commit, il n’y a donc rien à livrer. Valider d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The history of %1 is cut off (a shallow clone), so what changed since the last release cannot be told. Get the rest with “git fetch --unshallow”.</source>
        <translation>L’historique de %1 est tronqué (un clone superficiel), on ne peut donc pas dire ce qui a changé depuis la dernière livraison. Récupérer le reste avec « git fetch --unshallow ».</translation>
    </message>
    <message>
        <source>No branch is checked out. Change to one with “git switch”.</source>
        <translation>Aucune branche n’est extraite. En choisir une avec « git switch ».</translation>
    </message>
    <message>
        <source>The work tree has changes that are not committed. Commit them or put them aside with “git stash”.</source>
        <translation>La copie de travail a des modifications non validées. Les valider ou les mettre de côté avec « git stash ».</translation>
    </message>
    <message>
        <source>“%1” was not found: no branch, tag or commit of this repository has that name. “git fetch” may bring it.</source>
        <translation>« %1 » est introuvable : aucune branche, étiquette ni commit de ce dépôt ne porte ce nom. « git fetch » l’apportera peut-être.</translation>
    </message>
    <message>
        <source>Git does not know who you are. Set user.name and user.email with “git config --global”.</source>
        <translation>Git ne connaît ni nom ni adresse. Définir user.name et user.email avec « git config --global ».</translation>
    </message>
    <message>
        <source>Git does not know who you are: %1 is not set. Set it with: git config --global %1 &quot;…&quot;</source>
        <translation>Git ne connaît pas le nom ou l’adresse : %1 n’est pas défini. Le définir avec : git config --global %1 &quot;…&quot;</translation>
    </message>
    <message>
        <source>A hook of the repository refused. Mend what it complains about, then run this again. It said:</source>
        <translation>Un crochet du dépôt a refusé. Corriger ce qu’il signale, puis recommencer. Il a dit :</translation>
    </message>
    <message>
        <source>The repository&apos;s hook “%1” refused. Mend what it complains about, then run this again. It said:</source>
        <translation>Le crochet « %1 » du dépôt a refusé. Corriger ce qu’il signale, puis recommencer. Il a dit :</translation>
    </message>
    <message>
        <source>Signing failed: %1. Is the key there and unlocked? Git is configured with user.signingkey and gpg.format.</source>
        <translation>La signature a échoué : %1. La clé est-elle là et déverrouillée ? Git se configure avec user.signingkey et gpg.format.</translation>
    </message>
    <message>
        <source>“%1” failed. It said:</source>
        <translation>« %1 » a échoué. Sa sortie :</translation>
    </message>
    <message>
        <source>The program “%1” was not found. Install it, or correct the name.</source>
        <translation>Le programme « %1 » est introuvable. L’installer, ou corriger le nom.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Run this again: what is done already is not done twice.</source>
        <translation>« %1 » n’a pas répondu à temps. Recommencer : ce qui est fait ne le sera pas deux fois.</translation>
    </message>
    <message>
        <source>Cancelled. What was done stays; run this again to go on.</source>
        <translation>Annulé. Ce qui est fait reste ; recommencer pour continuer.</translation>
    </message>
    <message>
        <source>This session has no keychain (a Secret Service such as GNOME Keyring or KWallet), so no credential can be kept. Start one; Slipway never writes a credential to a file.</source>
        <translation>Cette session n’a pas de trousseau (un Secret Service tel que GNOME Keyring ou KWallet), aucun identifiant ne peut donc être conservé. En démarrer un ; Slipway n’écrit jamais d’identifiant dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Le déverrouiller, puis réessayer.</translation>
    </message>
    <message>
        <source>The keychain holds no credential “%1”. Store it with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>Le trousseau ne contient pas d’identifiant « %1 ». L’enregistrer avec « slipwayctl credentials set %1 » ou dans les paramètres.</translation>
    </message>
    <message>
        <source>Something went wrong that Slipway did not foresee (%1). Nothing is lost: run this again.</source>
        <translation>Quelque chose s’est mal passé que Slipway n’avait pas prévu (%1). Rien n’est perdu : recommencer.</translation>
    </message>
    <message>
        <source>The remote %1 answers.</source>
        <translation>Le dépôt distant %1 répond.</translation>
    </message>
    <message>
        <source>%1 is where this repository last saw it.</source>
        <translation>%1 est là où ce dépôt l’a vu pour la dernière fois.</translation>
    </message>
    <message>
        <source>The tag %1 is free.</source>
        <translation>L’étiquette %1 est libre.</translation>
    </message>
    <message>
        <source>Commits and tags will be by %1.</source>
        <translation>Les commits et étiquettes seront de %1.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>%1 est accessible en écriture.</translation>
    </message>
    <message>
        <source>Not checked: whether %1 takes the push. That is only known by pushing.</source>
        <translation>Non contrôlé : si %1 accepte la poussée. On ne le sait qu’en poussant.</translation>
    </message>
    <message>
        <source>Not checked: whether signing works. The key is not used before it is needed.</source>
        <translation>Non contrôlé : si la signature fonctionne. La clé n’est pas utilisée avant d’être nécessaire.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
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
        <translation>%1 a été modifié entre-temps par quelqu’un d’autre et a donc été laissé tel quel. L’examiner, puis réessayer.</translation>
    </message>
    <message>
        <source>Your work tree is at %1, and this is about %2. Get that with “git switch” and “git pull”, then try again.</source>
        <translation>La copie de travail est à %1, or il s’agit de %2. L’obtenir avec « git switch » et « git pull », puis réessayer.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. It may wait for its password in a window of its own, perhaps behind another one: answer there, then try again. Is there no such window, log out and in again, which starts the keychain anew.</source>
        <translation>Le trousseau n’a pas répondu en %1 secondes. Il attend peut-être son mot de passe dans une fenêtre à lui, éventuellement derrière une autre : y répondre, puis réessayer. S’il n’y a pas de telle fenêtre, fermer la session et la rouvrir, ce qui redémarre le trousseau.</translation>
    </message>
    <message>
        <source>Write the checksums, %1 – not signed: Slipway knows no gpg.format “%2”</source>
        <translation>Écrire les sommes de contrôle, %1 – non signées : Slipway ne connaît pas gpg.format « %2 »</translation>
    </message>
    <message>
        <source>The checksums will not be signed: Git&apos;s gpg.format is “%1”, and Slipway signs with openpgp or ssh.</source>
        <translation>Les sommes de contrôle ne seront pas signées : le gpg.format de Git est « %1 », et Slipway signe avec openpgp ou ssh.</translation>
    </message>
    <message>
        <source>Not as expected: %1.</source>
        <translation>Pas comme attendu : %1.</translation>
    </message>
    <message>
        <source>“%1” gives no answer that can be trusted. Check the network, and the proxy if there is one, then run this again:</source>
        <translation>« %1 » ne donne aucune réponse digne de confiance. Vérifiez le réseau, et le proxy s’il y en a un, puis recommencez :</translation>
    </message>
    <message>
        <source>“%1” does not accept the token: it has expired, or was withdrawn. Store a new one with “slipwayctl credentials set %1” or in Settings. It said:</source>
        <translation>« %1 » n’accepte pas le jeton : il a expiré ou a été révoqué. Enregistrez-en un nouveau avec « slipwayctl credentials set %1 » ou dans les réglages. La réponse :</translation>
    </message>
    <message>
        <source>The token may not read “%1”. Give it the right to do so, or store another one. The forge said:</source>
        <translation>Le jeton n’a pas le droit de lire « %1 ». Donnez-lui ce droit, ou enregistrez-en un autre. La forge a dit :</translation>
    </message>
    <message>
        <source>There is no “%1”, or the token may not see it. Is the repository named right in slipway.toml, the commit pushed, and the token one for this repository? The forge said:</source>
        <translation>« %1 » n’existe pas, ou le jeton ne peut pas le voir. Le dépôt est-il bien nommé dans slipway.toml, le commit est-il poussé, et le jeton est-il prévu pour ce dépôt ? La forge a dit :</translation>
    </message>
    <message>
        <source>“%1” answers no more questions until %2, since too many were asked. Run this again then. It said:</source>
        <translation>« %1 » ne répond plus à aucune question jusqu’à %2, car trop ont été posées. Recommencez alors. La réponse :</translation>
    </message>
    <message>
        <source>“%1” was asked several times and could not be answered. That is the forge&apos;s own trouble: run this again later. It said:</source>
        <translation>« %1 » a été demandé plusieurs fois sans pouvoir obtenir de réponse. Le problème vient de la forge elle-même : recommencez plus tard. La réponse :</translation>
    </message>
    <message>
        <source>What “%1” answered is not an answer of this forge. Does a sign-in page of the network stand between, or is the forge&apos;s address wrong in slipway.toml? It came as:</source>
        <translation>Ce que « %1 » a répondu n’est pas une réponse de cette forge. Une page de connexion du réseau s’interpose-t-elle, ou l’adresse de la forge dans slipway.toml est-elle fausse ? Reçu comme :</translation>
    </message>
    <message>
        <source>“%1” leads to another host, “%2”. The token does not go there: correct the forge in slipway.toml.</source>
        <translation>« %1 » mène à un autre hôte, « %2 ». Le jeton n’y va pas : corrigez la forge dans slipway.toml.</translation>
    </message>
    <message>
        <source>Another program works on the repository, or one was killed while it did: %1 is there. Wait until it has ended; if none runs, delete that file. Then run this again.</source>
        <translation>Un autre programme travaille sur le dépôt, ou l’un d’eux a été tué pendant qu’il le faisait : %1 est là. Attendez qu’il ait fini ; si aucun ne tourne, supprimez ce fichier. Puis recommencez.</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>en attente d’une personne</translation>
    </message>
    <message>
        <source>given up by the forge</source>
        <translation>abandonné par la forge</translation>
    </message>
    <message>
        <source>“%1” succeeded for %2.</source>
        <translation>« %1 » a réussi pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results of %1 succeeded.</source>
        <translation>
            <numerusform>%Ln résultat de %1 a réussi.</numerusform>
            <numerusform>%Ln résultats de %1 ont réussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2 for %3, which counts as succeeded.</source>
        <translation>« %1 » est %2 pour %3, ce qui compte comme réussi.</translation>
    </message>
    <message>
        <source>“%1” is still running for %2. Ask again when it has ended.</source>
        <translation>« %1 » est encore en cours pour %2. Redemandez quand il aura fini.</translation>
    </message>
    <message>
        <source>“%1” did not succeed for %2: %3.</source>
        <translation>« %1 » n’a pas réussi pour %2 : %3.</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun for %2.</source>
        <translation>« %1 » est exigé, et n’a pas commencé pour %2.</translation>
    </message>
    <message>
        <source>The forge has no result for %1. Is it pushed, and does a workflow run for it?</source>
        <translation>La forge n’a aucun résultat pour %1. Est-il poussé, et un workflow s’exécute-t-il pour lui ?</translation>
    </message>
    <message>
        <source>Note: “%1” is not required, and is %2 for %3.</source>
        <translation>Remarque : « %1 » n’est pas exigé, et est %2 pour %3.</translation>
    </message>
    <message>
        <source>The forge was not asked yet.</source>
        <translation>La forge n’a pas encore été interrogée.</translation>
    </message>
    <message>
        <source>CI green on the main branch</source>
        <translation>CI au vert sur la branche principale</translation>
    </message>
    <message numerus="yes">
        <source>CI green on the last %Ln commits</source>
        <translation>
            <numerusform>CI au vert sur le dernier commit</numerusform>
            <numerusform>CI au vert sur les %Ln derniers commits</numerusform>
        </translation>
    </message>
    <message>
        <source>only for forge %1</source>
        <translation>seulement pour la forge %1</translation>
    </message>
    <message>
        <source>project.forge with github:, which this kind asks</source>
        <translation>project.forge avec github:, que ce genre interroge</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>un nombre de 1 à 100</translation>
    </message>
    <message>
        <source>the name of a remote</source>
        <translation>le nom d’un dépôt distant</translation>
    </message>
    <message>
        <source>an address such as https://github.example.org</source>
        <translation>une adresse comme https://github.example.org</translation>
    </message>
    <message>
        <source>%1 leads there: %2</source>
        <translation>%1 y mène : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows run there. With this check a release waits until they are green for its commit.</source>
        <translation>
            <numerusform>%Ln workflow s’y exécute. Avec ce contrôle, une version attend qu’il soit au vert pour son commit.</numerusform>
            <numerusform>%Ln workflows s’y exécutent. Avec ce contrôle, une version attend qu’ils soient au vert pour son commit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forge</source>
        <translation>Forge</translation>
    </message>
    <message>
        <source>Check: CI green</source>
        <translation>Contrôle : CI au vert</translation>
    </message>
    <message>
        <source>The remote “%1” leads to “%2”, and not to %3. Name the one that does in slipway.toml (project.remote).</source>
        <translation>Le dépôt distant « %1 » mène à « %2 », et non à %3. Nommez celui qui y mène dans slipway.toml (project.remote).</translation>
    </message>
    <message>
        <source>The remote %1 leads to the forge&apos;s repository.</source>
        <translation>Le dépôt distant %1 mène au dépôt de la forge.</translation>
    </message>
    <message>
        <source>The forge takes you for %1.</source>
        <translation>Pour la forge, vous êtes %1.</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>Le jeton est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The keychain holds no token “%1”, so only what is public can be read, and not often. Store one with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>Le trousseau ne contient aucun jeton « %1 » : seul ce qui est public peut être lu, et pas souvent. Enregistrez-en un avec « slipwayctl credentials set %1 » ou dans les réglages.</translation>
    </message>
    <message>
        <source>The forge shows the repository %1.</source>
        <translation>La forge montre le dépôt %1.</translation>
    </message>
    <message>
        <source>The forge shows what %1 requires and how its checks ended.</source>
        <translation>La forge montre ce que %1 exige et comment ses contrôles se sont terminés.</translation>
    </message>
    <message>
        <source>a file that no other key names</source>
        <translation>un fichier qu’aucune autre clé ne nomme</translation>
    </message>
    <message>
        <source>one line of the page</source>
        <translation>une ligne de la page</translation>
    </message>
    <message>
        <source>[[notes.page]], which this is for</source>
        <translation>[[notes.page]], à laquelle ceci est destiné</translation>
    </message>
    <message>
        <source>each text of a kind of release only once</source>
        <translation>chaque texte d’une sorte de livraison une seule fois</translation>
    </message>
    <message>
        <source>%1 has no line “%2”, below which the section of a release goes. Add it there, or correct notes.page.after.</source>
        <translation>%1 n’a pas de ligne « %2 » sous laquelle placer la section d’une livraison. Ajoutez-la, ou corrigez notes.page.after.</translation>
    </message>
    <message>
        <source>%1 has the line “%2” several times, so the place for the section of a release is not clear. Leave one.</source>
        <translation>%1 contient plusieurs fois la ligne « %2 », la place de la section d’une livraison n’est donc pas claire. N’en laissez qu’une.</translation>
    </message>
    <message>
        <source>Here a tag begins that nothing ends. Close it with }}.</source>
        <translation>Ici commence une balise que rien ne termine. Fermez-la par }}.</translation>
    </message>
    <message>
        <source>The section “%1” is not closed. End it with {{/%1}}.</source>
        <translation>La section « %1 » n’est pas fermée. Terminez-la par {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} ends a section that was not begun. Begin it with {{#%1}}.</source>
        <translation>{{/%1}} termine une section qui n’a pas commencé. Commencez-la par {{#%1}}.</translation>
    </message>
    <message>
        <source>The delimiters of tags cannot be changed. Write {{ and }}.</source>
        <translation>Les délimiteurs des balises ne peuvent pas être changés. Écrivez {{ et }}.</translation>
    </message>
    <message>
        <source>“%1” is a list. Begin it with {{#%1}} and end it with {{/%1}}.</source>
        <translation>« %1 » est une liste. Commencez-la par {{#%1}} et terminez-la par {{/%1}}.</translation>
    </message>
    <message>
        <source>“%1” cannot be included. Name a file in the folder of the template, or below it.</source>
        <translation>« %1 » ne peut pas être inclus. Nommez un fichier du dossier du modèle, ou plus bas.</translation>
    </message>
    <message>
        <source>“%1” includes itself. Break the circle.</source>
        <translation>« %1 » s’inclut lui-même. Rompez le cercle.</translation>
    </message>
    <message>
        <source>This is too large for a template, which has at most 256 KiB and 2000 sections.</source>
        <translation>C’est trop grand pour un modèle, qui a au plus 256 Kio et 2000 sections.</translation>
    </message>
    <message>
        <source>This template makes more than 64 MiB, or repeats itself too often. Take out lists in lists.</source>
        <translation>Ce modèle donne plus de 64 Mio, ou se répète trop souvent. Retirez les listes dans des listes.</translation>
    </message>
    <message>
        <source>There is no name “%1” here. Known are: %2.</source>
        <translation>Il n’y a pas de nom « %1 » ici. Noms connus : %2.</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>Ce modèle ne peut pas être lu.</translation>
    </message>
    <message>
        <source>one line with no other placeholder than {version}</source>
        <translation>une ligne sans autre espace réservé que {version}</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one. The forge said:</source>
        <translation>Il manque au jeton le droit « %1 » pour « %2 ». Donnez-lui ce droit, ou enregistrez-en un autre. La forge a dit :</translation>
    </message>
    <message>
        <source>The forge does not do what “%1” was asked. It said:</source>
        <translation>La forge ne fait pas ce qui a été demandé à « %1 ». Elle a dit :</translation>
    </message>
    <message>
        <source>Merge %1 into %2 at the forge</source>
        <translation>Fusionner %1 dans %2 sur la forge</translation>
    </message>
    <message>
        <source>Open the pull request of %1 into %2</source>
        <translation>Ouvrir la pull request de %1 vers %2</translation>
    </message>
    <message>
        <source>Wait for the approval and the checks of the pull request of %1</source>
        <translation>Attendre l’approbation et les vérifications de la pull request de %1</translation>
    </message>
    <message>
        <source>Squash the pull request of %1 into one commit on %2</source>
        <translation>Fusionner la pull request de %1 en un seul commit sur %2 (squash)</translation>
    </message>
    <message>
        <source>open pull request</source>
        <translation>ouverture de la pull request</translation>
    </message>
    <message>
        <source>review pull request</source>
        <translation>relecture de la pull request</translation>
    </message>
    <message>
        <source>merge pull request</source>
        <translation>fusion de la pull request</translation>
    </message>
    <message>
        <source>It is a draft: press “Ready for review” there.</source>
        <translation>C’est un brouillon : appuyez là-bas sur « Ready for review ».</translation>
    </message>
    <message>
        <source>It conflicts with the main branch: delete the release branch and cut again.</source>
        <translation>Elle est en conflit avec la branche principale : supprimez la branche de livraison et coupez à nouveau.</translation>
    </message>
    <message>
        <source>%1 has moved on: delete the release branch and cut again.</source>
        <translation>%1 a avancé : supprimez la branche de livraison et coupez à nouveau.</translation>
    </message>
    <message>
        <source>%1 asks for changes.</source>
        <translation>%1 demande des changements.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>“%1” did not succeed.</source>
        <translation>« %1 » n’a pas réussi.</translation>
    </message>
    <message>
        <source>One more person has to approve it.</source>
        <translation>Une personne de plus doit l’approuver.</translation>
    </message>
    <message numerus="yes">
        <source>%n more people have to approve it.</source>
        <translation>
            <numerusform>%n personne de plus doit l’approuver.</numerusform>
            <numerusform>%n personnes de plus doivent l’approuver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits get onto %1 through a merge queue alone: press “Merge when ready” there.</source>
        <translation>Les commits n’arrivent sur %1 que par une file de fusion : appuyez là-bas sur « Merge when ready ».</translation>
    </message>
    <message>
        <source>A rule of the main branch is not met: the forge shows there which one.</source>
        <translation>Une règle de la branche principale n’est pas respectée : la forge y montre laquelle.</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun.</source>
        <translation>« %1 » est requis et n’a pas commencé.</translation>
    </message>
    <message>
        <source>No check has begun.</source>
        <translation>Aucune vérification n’a commencé.</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>« %1 » est encore en cours.</translation>
    </message>
    <message>
        <source>The forge is still finding out whether it can be merged.</source>
        <translation>La forge cherche encore si elle peut être fusionnée.</translation>
    </message>
    <message>
        <source>The pull request %1 of this release was closed without being merged. Open it again and run this again, or delete the release branch here and on the remote to begin anew.</source>
        <translation>La pull request %1 de cette version a été fermée sans être fusionnée. Rouvrez-la et recommencez, ou supprimez la branche de livraison ici et sur le dépôt distant pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The pull request %1 cannot be merged yet. Run this again when this is settled:</source>
        <translation>La pull request %1 ne peut pas encore être fusionnée. Recommencez quand ceci sera réglé :</translation>
    </message>
    <message>
        <source>The forge does not merge the pull request %1 when Slipway asks. Merge it there, or let somebody do it who may, then run this again: the merge is found. The forge said:</source>
        <translation>La forge ne fusionne pas la pull request %1 quand Slipway le demande. Fusionnez-la là-bas, ou laissez faire quelqu’un qui en a le droit, puis recommencez : la fusion sera trouvée. La forge a dit :</translation>
    </message>
    <message>
        <source>What landed on the main branch as %2 is not what was reviewed on %1, %3. Nothing is tagged. Look at the difference, then take it back, or release another version.</source>
        <translation>Ce qui est arrivé sur la branche principale comme %2 n’est pas ce qui a été relu sur %1, %3. Rien n’est étiqueté. Regardez la différence, puis revenez en arrière ou publiez une autre version.</translation>
    </message>
    <message>
        <source>Somebody pushed to the branch %1: it is at %2 and not at %3, which this release made. Look at it with “git log %3..%2”. Take it back, or delete the release branch and cut again.</source>
        <translation>Quelqu’un a poussé sur la branche %1 : elle est à %2 et non à %3, que cette livraison a créé. Regardez avec « git log %3..%2 ». Annulez cela, ou supprimez la branche de livraison et coupez à nouveau.</translation>
    </message>
    <message>
        <source>Send the request above, then press Enter.</source>
        <translation>Envoyez la requête ci-dessus, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>The account may open and merge pull requests in %1.</source>
        <translation>Le compte peut ouvrir et fusionner des pull requests dans %1.</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>La pull request %1 peut être fusionnée.</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one.</source>
        <translation>Il manque au jeton le droit « %1 » pour « %2 ». Donnez-lui ce droit, ou enregistrez-en un autre.</translation>
    </message>
    <message>
        <source>Not checked: whether the token has the rights “%1”. The forge says so only when they are used.</source>
        <translation>Non contrôlé : si le jeton a les droits « %1 ». La forge ne le dit que lorsqu’ils sont utilisés.</translation>
    </message>
    <message>
        <source>names as in .slipway/allowed_signers, each once</source>
        <translation>des noms comme dans .slipway/allowed_signers, chacun une fois</translation>
    </message>
    <message>
        <source>from 1 to the number of maintainers</source>
        <translation>de 1 au nombre de mainteneurs</translation>
    </message>
    <message>
        <source>Ask for the sign-off of %1 through %2</source>
        <translation>Demander l’approbation de %1 par %2</translation>
    </message>
    <message>
        <source>Wait for the sign-off of %1 (maintainers needed: %2)</source>
        <translation>Attendre l’approbation de %1 (mainteneurs nécessaires : %2)</translation>
    </message>
    <message>
        <source>request sign off</source>
        <translation>demander l’approbation</translation>
    </message>
    <message>
        <source>collect sign offs</source>
        <translation>recueillir les approbations</translation>
    </message>
    <message>
        <source>Signed, but void. Changed since: %1.</source>
        <translation>Signé, mais nul. Changé depuis : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a release</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>the release commit</source>
        <translation>le commit de livraison</translation>
    </message>
    <message>
        <source>the files of the release commit</source>
        <translation>les fichiers du commit de livraison</translation>
    </message>
    <message>
        <source>the release notes</source>
        <translation>les notes de version</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>le fichier %1</translation>
    </message>
    <message>
        <source>the check “%1”</source>
        <translation>le contrôle « %1 »</translation>
    </message>
    <message>
        <source>the advisory %1</source>
        <translation>l’avis de sécurité %1</translation>
    </message>
    <message>
        <source>Has not signed.</source>
        <translation>N’a pas signé.</translation>
    </message>
    <message>
        <source>Signed at %1.</source>
        <translation>Signé : %1.</translation>
    </message>
    <message>
        <source>Signed, but made this release: slipway.toml does not count the author.</source>
        <translation>Signé, mais auteur de cette livraison : slipway.toml ne compte pas l’auteur.</translation>
    </message>
    <message>
        <source>Signed with the key of another maintainer: it counts once.</source>
        <translation>Signé avec la clé d’un autre mainteneur : elle compte une fois.</translation>
    </message>
    <message>
        <source>The signature is not a good one by a key that .slipway/allowed_signers of the main branch has for this name.</source>
        <translation>La signature n’est pas une signature valable par une clé que .slipway/allowed_signers de la branche principale donne à ce nom.</translation>
    </message>
    <message>
        <source>Signed, but slipway.toml names no such maintainer.</source>
        <translation>Signé, mais slipway.toml ne nomme pas un tel mainteneur.</translation>
    </message>
    <message>
        <source>What was signed cannot be read: was it made by another version of Slipway?</source>
        <translation>Ce qui a été signé est illisible : vient-il d’une autre version de Slipway ?</translation>
    </message>
    <message>
        <source>%1 waits for its sign-off (maintainers needed: %2). Run this again when they have signed:</source>
        <translation>%1 attend son approbation (mainteneurs nécessaires : %2). Relancer quand ils auront signé :</translation>
    </message>
    <message>
        <source>What there is to sign of %1 has changed since you were shown it. Nothing was signed: look at it again.</source>
        <translation>Ce qu’il y a à signer de %1 a changé depuis l’affichage. Rien n’a été signé : le regarder de nouveau.</translation>
    </message>
    <message>
        <source>The sign-off of %1 was not kept: .slipway/allowed_signers of the main branch has your key for none of the maintainers of slipway.toml. Add a line with a maintainer&apos;s name and the key there.</source>
        <translation>L’approbation de %1 n’a pas été conservée : .slipway/allowed_signers de la branche principale n’a votre clé pour aucun des mainteneurs de slipway.toml. Y ajouter une ligne avec le nom d’un mainteneur et la clé.</translation>
    </message>
    <message>
        <source>Your key has signed nothing of %1 that could be taken back.</source>
        <translation>Votre clé n’a rien signé de %1 qui puisse être retiré.</translation>
    </message>
    <message>
        <source>The main branch has %1, with the keys of those who sign releases off.</source>
        <translation>La branche principale a %1, avec les clés de ceux qui approuvent les livraisons.</translation>
    </message>
    <message>
        <source>Pushing %1 starts the workflow.</source>
        <translation>Pousser %1 démarre le workflow.</translation>
    </message>
    <message>
        <source>The workflow is enabled at the forge.</source>
        <translation>Le workflow est activé sur la forge.</translation>
    </message>
    <message>
        <source>The environment “%1” is protected.</source>
        <translation>L’environnement « %1 » est protégé.</translation>
    </message>
    <message>
        <source>Run %1 for the tag: %2.</source>
        <translation>Exécution %1 pour le tag : %2.</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2.</source>
        <translation>« %1 » n’a pas réussi : %2.</translation>
    </message>
    <message>
        <source>“%1” did not succeed at “%2”: %3.</source>
        <translation>« %1 » n’a pas réussi à « %2 » : %3.</translation>
    </message>
    <message>
        <source>Not checked: whether the forge has the workflow enabled, and how its environments are protected.</source>
        <translation>Non vérifié : si la forge a activé le workflow, et comment ses environnements sont protégés.</translation>
    </message>
    <message>
        <source>Release workflow ready</source>
        <translation>Workflow de publication prêt</translation>
    </message>
    <message>
        <source>Publishes when a tag is pushed. A check says before the tag what would go wrong: %1</source>
        <translation>Publie quand un tag est poussé. Une vérification dit avant le tag ce qui échouerait : %1</translation>
    </message>
    <message>
        <source>Published by workflow</source>
        <translation>Publié par un workflow</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: its tags are %2. Change on.push.tags, or the tag.</source>
        <translation>Pousser %1 ne démarre pas le workflow : ses tags sont %2. Modifiez on.push.tags, ou le tag.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: tags-ignore is %2. Change it.</source>
        <translation>Pousser %1 ne démarre pas le workflow : tags-ignore est %2. Modifiez-le.</translation>
    </message>
    <message>
        <source>Nothing starts the workflow. Add on.push.tags.</source>
        <translation>Rien ne démarre le workflow. Ajoutez on.push.tags.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start this workflow: another one does. If it starts with the tag, name it as publish.workflow.</source>
        <translation>Pousser %1 ne démarre pas ce workflow : un autre le fait. S’il démarre avec le tag, indiquez-le dans publish.workflow.</translation>
    </message>
    <message>
        <source>GitHub does not take tags and tags-ignore together. Write what to ignore into tags, behind a “!”.</source>
        <translation>GitHub n’accepte pas tags et tags-ignore ensemble. Écrivez ce qui est à ignorer dans tags, derrière un « ! ».</translation>
    </message>
    <message>
        <source>The workflow has no job.</source>
        <translation>Le workflow n’a aucun job.</translation>
    </message>
    <message>
        <source>The job “%1” needs “%2”, and there is no such job: GitHub refuses the workflow.</source>
        <translation>Le job « %1 » a besoin de « %2 », et ce job n’existe pas : GitHub refuse le workflow.</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, which only the repository’s settings may give it. Add it to permissions.</source>
        <translation>« %2 » dans le job « %1 » a besoin du droit « %3: write », que seuls les réglages du dépôt peuvent lui donner. Ajoutez-le à permissions.</translation>
    </message>
    <message>
        <source>The job “%1” fetches the newest commit alone, and “%2” reads the history. Give actions/checkout “fetch-depth: 0”.</source>
        <translation>Le job « %1 » ne récupère que le dernier commit, et « %2 » lit l’historique. Donnez « fetch-depth: 0 » à actions/checkout.</translation>
    </message>
    <message>
        <source>When one part of “%1” fails, the others are cancelled while they publish. Set fail-fast to false.</source>
        <translation>Quand une partie de « %1 » échoue, les autres sont annulées pendant qu’elles publient. Mettez fail-fast à false.</translation>
    </message>
    <message>
        <source>The job “%1” publishes (%2) without an environment, so that nobody is asked before. Give it a protected one.</source>
        <translation>Le job « %1 » publie (%2) sans environnement, si bien que personne n’est consulté avant. Donnez-lui-en un protégé.</translation>
    </message>
    <message>
        <source>GitHub fails each job that uses “%1”. Use a newer version.</source>
        <translation>GitHub fait échouer chaque job qui utilise « %1 ». Prenez une version plus récente.</translation>
    </message>
    <message>
        <source>“%1” makes the release public before “%2” has added all files. Make a draft and publish it last: an immutable release takes no more files.</source>
        <translation>« %1 » rend la version publique avant que « %2 » ait ajouté tous les fichiers. Faites un brouillon et publiez-le en dernier : une version immuable n’accepte plus de fichiers.</translation>
    </message>
    <message>
        <source>“%1” is pushed before “%2” signs it. Push by digest and sign, then set the tag.</source>
        <translation>« %1 » est poussé avant que « %2 » le signe. Poussez par empreinte et signez, puis posez le tag.</translation>
    </message>
    <message>
        <source>“%1” comes from others and is not pinned to a commit. Write its 40 digits behind the “@”.</source>
        <translation>« %1 » vient d’autrui et n’est pas fixé à un commit. Écrivez ses 40 chiffres derrière le « @ ».</translation>
    </message>
    <message>
        <source>“%1” in a script can hold commands that anybody wrote. Pass it in an environment variable.</source>
        <translation>« %1 » dans un script peut contenir des commandes écrites par n’importe qui. Passez-le dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>pull_request_target runs for anybody’s pull request, with this repository’s secrets. Give it a workflow of its own.</source>
        <translation>pull_request_target s’exécute pour la pull request de n’importe qui, avec les secrets de ce dépôt. Donnez-lui un workflow à part.</translation>
    </message>
    <message>
        <source>Another run of the group “%1” cancels this one while it publishes. Set cancel-in-progress to false.</source>
        <translation>Une autre exécution du groupe « %1 » annule celle-ci pendant qu’elle publie. Mettez cancel-in-progress à false.</translation>
    </message>
    <message>
        <source>The workflow is disabled at the forge. Enable it there.</source>
        <translation>Le workflow est désactivé sur la forge. Activez-le là.</translation>
    </message>
    <message>
        <source>The forge has disabled the workflow, as nothing happened for a long time. Enable it there.</source>
        <translation>La forge a désactivé le workflow, car rien ne s’est passé depuis longtemps. Activez-le là.</translation>
    </message>
    <message>
        <source>The job “%1” uses the environment “%2”, which is not there: GitHub makes it, unprotected. Make it first.</source>
        <translation>Le job « %1 » utilise l’environnement « %2 », qui n’existe pas : GitHub le crée, sans protection. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” is not protected. Give it reviewers, or the tags that may use it.</source>
        <translation>L’environnement « %2 » du job « %1 » n’est pas protégé. Donnez-lui des relecteurs, ou les tags qui peuvent l’utiliser.</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” does not take %3. Add a pattern for the tag to it.</source>
        <translation>L’environnement « %2 » du job « %1 » n’accepte pas %3. Ajoutez-y un motif pour le tag.</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>Échouerait : %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque : %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Conseil : %1</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: only branches do. Add on.push.tags.</source>
        <translation>Pousser %1 ne démarre pas le workflow : seules des branches le font. Ajoutez on.push.tags.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow; only these events do: %2. Add on.push.tags.</source>
        <translation>Pousser %1 ne démarre pas le workflow ; seuls ces événements le font : %2. Ajoutez on.push.tags.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: a release does that is published at the forge by a person, or with another token than GITHUB_TOKEN.</source>
        <translation>Pousser %1 ne démarre pas le workflow : c’est ce que fait une version publiée sur la forge par une personne, ou avec un autre jeton que GITHUB_TOKEN.</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, and does not have it. Add it to permissions.</source>
        <translation>« %2 » dans le job « %1 » a besoin du droit « %3: write », et ne l’a pas. Ajoutez-le à permissions.</translation>
    </message>
    <message>
        <source>Not decided: whether what you wrote for %1 comes into this version. The notes in the window offer it.</source>
        <translation>Non décidé : si ce que vous avez écrit pour %1 entre dans cette version. Les notes de version de la fenêtre le proposent.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>À propos de Slipway</translation>
    </message>
    <message>
        <source>Pages about Slipway</source>
        <translation>Pages sur Slipway</translation>
    </message>
    <message>
        <source>&amp;Slipway</source>
        <translation>&amp;Slipway</translation>
    </message>
    <message>
        <source>Cut software releases by pointing and clicking, and see what is about to happen before it does.</source>
        <translation>Livrer des logiciels en quelques clics, et voir ce qui va se passer avant que cela n’arrive.</translation>
    </message>
    <message>
        <source>© 2026 The Slipway authors.

Slipway is free software: you can share it and change it under the terms of the GNU General Public License, version 3 or any later version (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>© 2026 Les auteurs de Slipway.

Slipway est un logiciel libre : on peut le partager et le modifier selon les termes de la licence publique générale GNU, version 3 ou toute version ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Third-party software</source>
        <translation>Logiciels &amp;tiers</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>Logiciels tiers et leurs licences</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licence publique générale GNU</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1, construit avec Qt %2</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Exact changes</source>
        <translation>Modifications exactes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::CheckDetails</name>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Log of the check</source>
        <translation>Journal du contrôle</translation>
    </message>
    <message>
        <source>Choose a check to see its evidence.</source>
        <translation>Choisir un contrôle pour voir sa preuve.</translation>
    </message>
</context>
<context>
    <name>ui::CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Enter does what the button of the check says; its menu has all that can be done.</source>
        <translation>Entrée fait ce que dit le bouton de la vérification ; son menu contient tout ce qui est possible.</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a finding, and how many more</comment>
        <translation>
            <numerusform>%1 (et %Ln autre)</numerusform>
            <numerusform>%1 (et %Ln autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Changelog and notes</source>
        <translation>Changelog et notes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Decisions and confirmations</source>
        <translation>Décisions et confirmations</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1 : « %2 »</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPane</name>
    <message>
        <source>R&amp;un all</source>
        <translation>To&amp;ut exécuter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Show only the checks that have not passed and are not waived</source>
        <translation>Ne montrer que les contrôles ni réussis ni dispensés</translation>
    </message>
    <message>
        <source>Confirm a check</source>
        <translation>Confirmer un contrôle</translation>
    </message>
    <message>
        <source>You state that this is done: %1</source>
        <translation>Par ceci, il est déclaré que c’est fait : %1</translation>
    </message>
    <message>
        <source>&amp;Note (may stay empty)</source>
        <translation>&amp;Note (facultative)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Waive a check</source>
        <translation>Dispenser d’un contrôle</translation>
    </message>
    <message>
        <source>The release goes on although this does not pass: %1. Your name and reason are kept with the result.</source>
        <translation>La livraison continue bien que ceci ne réussisse pas : %1. Le nom et la raison sont conservés avec le résultat.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Dispenser</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>Aucune décision requise</translation>
    </message>
    <message>
        <source>You state that this release needs no recorded decision.</source>
        <translation>Par ceci, il est déclaré que cette livraison ne demande aucune décision consignée.</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>&amp;What is left</source>
        <translation>Ce qui res&amp;te</translation>
    </message>
    <message>
        <source>Look at every check, run the commands and ask the forge</source>
        <translation>Regarder chaque contrôle, exécuter les commandes et interroger la forge</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistViewModel</name>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1 au commit %2</translation>
    </message>
    <message>
        <source>(The end of the log. The whole of it is in %1.)</source>
        <translation>(La fin du journal. Il est en entier dans %1.)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 passed</source>
        <translation>
            <numerusform>%Ln réussi sur %L1</numerusform>
            <numerusform>%Ln réussis sur %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln dispensé</numerusform>
            <numerusform>%Ln dispensés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>for commit %1</source>
        <translation>pour le commit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln non contrôlé</numerusform>
            <numerusform>%Ln non contrôlés</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>Pas prêt : %1</translation>
    </message>
</context>
<context>
    <name>ui::CloneDialog</name>
    <message>
        <source>Clone a repository</source>
        <translation>Cloner un dépôt</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Adresse du dépôt</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>&amp;Dans le dossier</translation>
    </message>
    <message>
        <source>Folder that the clone goes into</source>
        <translation>Dossier où placer le clone</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>Progression du clonage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clone into folder</source>
        <translation>Cloner dans le dossier</translation>
    </message>
    <message>
        <source>The whole history is fetched: the notes are made from it.</source>
        <translation>Tout l’historique est récupéré : les notes en sont tirées.</translation>
    </message>
    <message>
        <source>Makes %1. %2</source>
        <translation>Crée %1. %2</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Cloner %1</translation>
    </message>
</context>
<context>
    <name>ui::CloneViewModel</name>
    <message>
        <source>The address holds a password, which Git would keep in clear text. Leave it out: Git asks your credential helper.</source>
        <translation>L’adresse contient un mot de passe que Git conserverait en clair. L’omettre : Git interroge le gestionnaire d’identifiants.</translation>
    </message>
    <message>
        <source>The address names no repository. It looks like https://host/name.git, git@host:name.git, or a folder.</source>
        <translation>L’adresse ne désigne aucun dépôt. Elle ressemble à https://host/name.git, git@host:name.git, ou à un dossier.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>Il n’y a pas de dossier %1. En choisir un qui existe.</translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another folder.</source>
        <translation>%1 existe déjà. L’ouvrir, ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Waiting for the remote…</source>
        <translation>En attente du dépôt distant…</translation>
    </message>
    <message>
        <source>Receiving objects, %L1 %</source>
        <translation>Réception des objets, %L1 %</translation>
    </message>
    <message>
        <source>Putting them together, %L1 %</source>
        <translation>Assemblage des objets, %L1 %</translation>
    </message>
    <message>
        <source>Writing the files, %L1 %</source>
        <translation>Écriture des fichiers, %L1 %</translation>
    </message>
</context>
<context>
    <name>ui::Closing</name>
    <message>
        <source>Close Slipway</source>
        <translation>Fermer Slipway</translation>
    </message>
    <message>
        <source>%1: %2. It can go on without the window. When it is stopped, what is done stays done, and Resume goes on from there.</source>
        <translation>%1 : %2. L’opération peut continuer sans la fenêtre. En cas d’arrêt, ce qui est fait le reste, et « Reprendre » continue à cet endroit.</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>Continuer dans la &amp;barre système</translation>
    </message>
    <message>
        <source>&amp;Go on minimised</source>
        <translation>&amp;Continuer en réduit</translation>
    </message>
    <message>
        <source>&amp;Stop after the running steps</source>
        <translation>&amp;Arrêter après les étapes en cours</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Garder la fenêtre ouverte</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>ui::CommitDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>No commits</source>
        <translation>Aucun commit</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>Filtrer les commits</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Group commits by</source>
        <translation>Grouper les commits par</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Par section</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Space shows or hides, F2 writes, Enter opens the commit; its menu has all that can be done.</source>
        <translation>Espace affiche ou masque, F2 écrit, Entrée ouvre le commit ; son menu contient tout ce qui est possible.</translation>
    </message>
    <message>
        <source>The commits could not be read</source>
        <translation>Les commits n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>Ce qui fait obstacle est dit plus haut.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Rée&amp;xaminer</translation>
    </message>
    <message>
        <source>Reading the commits…</source>
        <translation>Lecture des commits…</translation>
    </message>
    <message>
        <source>No commit since the last release</source>
        <translation>Aucun commit depuis la dernière version</translation>
    </message>
    <message>
        <source>As soon as there is one it stands here.</source>
        <translation>Dès qu’il y en aura un, il sera ici.</translation>
    </message>
    <message>
        <source>&amp;Open commit</source>
        <translation>&amp;Ouvrir le commit</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>S&amp;ection</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>a pull request</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Ends in</source>
        <comment>the section that a commit is shown in</comment>
        <translation>Aboutit dans</translation>
    </message>
</context>
<context>
    <name>ui::CommitDeskViewModel</name>
    <message>
        <source>&amp;Show</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Réunir</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>&amp;Accept guess</source>
        <translation>Accep&amp;ter la supposition</translation>
    </message>
    <message>
        <source>As in the &amp;log</source>
        <translation>Comme dans le &amp;journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s)</source>
        <translation>
            <numerusform>%Ln commit</numerusform>
            <numerusform>%Ln commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow no convention</source>
        <translation>
            <numerusform>%Ln ne suit aucune convention</numerusform>
            <numerusform>%Ln ne suivent aucune convention</numerusform>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>What can stand here</source>
        <translation>Ce qui peut figurer ici</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsPage</name>
    <message>
        <source>Credentials are kept in the keychain of your system and nowhere else. Slipway shows their names, never the secrets.</source>
        <translation>Les identifiants sont conservés dans le trousseau du système et nulle part ailleurs. Slipway montre leurs noms, jamais les secrets.</translation>
    </message>
    <message>
        <source>Credentials in the keychain</source>
        <translation>Identifiants du trousseau</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>See whether the keychain gives it out</source>
        <translation>Voir si le trousseau le fournit</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>Nom de l’identifiant</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>à quoi il sert</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>&amp;Add to keychain</source>
        <translation>&amp;Ajouter au trousseau</translation>
    </message>
    <message>
        <source>Forget a credential</source>
        <translation>Oublier un identifiant</translation>
    </message>
    <message>
        <source>“%1” is taken out of the keychain. The service it belongs to still knows it.</source>
        <translation>« %1 » est retiré du trousseau. Le service auquel il appartient le connaît toujours.</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Oublier « %1 »</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Add a credential here:</source>
        <translation>Rien n’est encore enregistré. Ajouter un identifiant ici :</translation>
    </message>
    <message>
        <source>Use &amp;gh&apos;s login…</source>
        <translation>Utiliser la connexion de &amp;gh…</translation>
    </message>
    <message>
        <source>Keep the token of GitHub&apos;s program gh. The name is the host, such as github.com</source>
        <translation>Conserver le jeton de gh, le programme de GitHub. Le nom est l’hôte, par exemple github.com</translation>
    </message>
    <message>
        <source>Use gh&apos;s login</source>
        <translation>Utiliser la connexion de gh</translation>
    </message>
    <message>
        <source>Slipway runs “gh auth token --hostname=%1” and keeps the token that it gives in the keychain, as “%1”. With it Slipway may do there whatever gh may do.</source>
        <translation>Slipway exécute « gh auth token --hostname=%1 » et conserve le jeton obtenu dans le trousseau, sous le nom « %1 ». Avec lui, Slipway peut y faire tout ce que gh peut faire.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>L’utiliser pour « %1 »</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID &amp;client</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app</source>
        <translation>ID client d’une application OAuth</translation>
    </message>
    <message>
        <source>of your OAuth app</source>
        <translation>de votre application OAuth</translation>
    </message>
    <message>
        <source>Sign in in a &amp;browser</source>
        <translation>Se connecter dans un navi&amp;gateur</translation>
    </message>
    <message>
        <source>Get a code, type it into a page of the forge, and keep the token. The name is the host, such as github.com</source>
        <translation>Obtenir un code, le saisir sur une page de la forge et conserver le jeton. Le nom est l’hôte, par exemple github.com</translation>
    </message>
    <message numerus="yes">
        <source>Enter the code %1 at %2. It is good for %Ln minutes.</source>
        <translation>
            <numerusform>Saisissez le code %1 sur %2. Il est valable %Ln minute.</numerusform>
            <numerusform>Saisissez le code %1 sur %2. Il est valable %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Ouvrir la pa&amp;ge</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Ne plus attend&amp;re</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code…</source>
        <translation>En attente de la saisie du code…</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsViewModel</name>
    <message>
        <source>“%1” is in the keychain.</source>
        <translation>« %1 » est dans le trousseau.</translation>
    </message>
    <message>
        <source>“%1” can be read.</source>
        <translation>« %1 » peut être lu.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the keychain.</source>
        <translation>« %1 » n’est plus dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>ui::DeskEntry</name>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Section of the chosen commits</source>
        <translation>Section des commits choisis</translation>
    </message>
    <message>
        <source>Migration of the chosen commits</source>
        <translation>Migration des commits choisis</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>S&amp;ection</translation>
    </message>
    <message>
        <source>Mi&amp;gration</source>
        <translation>Mi&amp;gration</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>What users have to do</source>
        <translation>Ce que les utilisateurs doivent faire</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Fixed-width font of the system</source>
        <translation>Police à &amp;chasse fixe du système</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Taille en points</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Renvoyer à la ligne</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Those that fit the window</source>
        <translation>Celles qui vont avec la fenêtre</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>Vérifier l’ort&amp;hographe</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Langue des textes</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install the package of your language, such as hunspell-en-us, and start Slipway again.</source>
        <translation>Aucun dictionnaire n’est installé. Installez le paquet de votre langue, par exemple hunspell-fr, et relancez Slipway.</translation>
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
        <translation>Montrer la différence…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Distinguer les majuscules des minuscules</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Leave out what is part of a longer word</source>
        <translation>Laisser de côté ce qui fait partie d’un mot plus long</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>The words are a regular expression</source>
        <translation>Les mots sont une expression régulière</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
</context>
<context>
    <name>ui::FindViewModel</name>
    <message>
        <source>%1 (at character %L2)</source>
        <translation>%1 (au caractère %L2)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixViewModel</name>
    <message>
        <source>There is nothing to change: your files hold it already, so commit and push them. An empty changelog entry is written under Notes.</source>
        <translation>Il n’y a rien à modifier : les fichiers le contiennent déjà, il reste à les valider et à les pousser. Une entrée de changelog vide s’écrit sous Notes.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This changes your work tree, which then has something to commit and push: the check looks at commits, so it passes after that. What the files hold now is kept as a backup.</source>
        <translation>Rien n’a encore été modifié. Ceci change la copie de travail, qui aura alors quelque chose à valider et à pousser : le contrôle examine les commits, il réussit donc ensuite. Le contenu actuel des fichiers est conservé dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Changed: %1. Commit and push that, then look again. Edit &gt; Undo the last fix takes it back.</source>
        <translation>Modifié : %1. Valider et pousser, puis réexaminer. « Édition &gt; Annuler la dernière correction » revient en arrière.</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>Rétabli comme avant : %1.</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>%1 est modifié ; son ancien contenu est conservé dans %2</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Slipway speaks another language from its next start on.</source>
        <translation>Une autre langue s’applique au prochain démarrage de Slipway.</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>&amp;Open the repository that was open last</source>
        <translation>&amp;Ouvrir le dernier dépôt ouvert</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
</context>
<context>
    <name>ui::GroupedChecks</name>
    <message numerus="yes">
        <source>%L1 of %Ln done</source>
        <translation>
            <numerusform>Faits : %L1 sur %Ln</numerusform>
            <numerusform>Faits : %L1 sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuessModel</name>
    <message>
        <source>Guess</source>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and what it says</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>%1 — User guide</source>
        <translation>%1 — Guide</translation>
    </message>
</context>
<context>
    <name>ui::LivePreview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>ui::LogRelay</name>
    <message numerus="yes">
        <source>… %Ln characters came too fast to be shown …</source>
        <translation>
            <numerusform>… %Ln caractère est arrivé trop vite pour être montré …</numerusform>
            <numerusform>… %Ln caractères sont arrivés trop vite pour être montrés …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogTools</name>
    <message>
        <source>What the log shows</source>
        <translation>Ce que montre le journal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Notes and problems</source>
        <translation>Remarques et problèmes</translation>
    </message>
    <message>
        <source>Warnings and failures</source>
        <translation>Avertissements et échecs</translation>
    </message>
    <message>
        <source>Without what the programs said</source>
        <translation>Sans la sortie des programmes</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Livraison</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>&amp;Ouvrir un dépôt…</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Cloner…</translation>
    </message>
    <message>
        <source>Fetch a repository from an address and open it</source>
        <translation>Récupérer un dépôt depuis une adresse et l’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation>Projet d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Make a small repository with a remote beside it and open it</source>
        <translation>Créer un petit dépôt avec un dépôt distant à côté et l’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Close repository</source>
        <translation>&amp;Fermer le dépôt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>S&amp;ave notes</source>
        <translation>&amp;Enregistrer les notes</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Fetch from the remote and look at everything again</source>
        <translation>Récupérer du dépôt distant et tout réexaminer</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Exécuter &amp;tous les contrôles</translation>
    </message>
    <message>
        <source>Preview &amp;cut…</source>
        <translation>Aperçu de la &amp;coupe…</translation>
    </message>
    <message>
        <source>Preview &amp;tag…</source>
        <translation>Aperçu de l’étiq&amp;uette…</translation>
    </message>
    <message>
        <source>Preview &amp;publish…</source>
        <translation>Aperçu de la &amp;publication…</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go on with the act that was interrupted</source>
        <translation>Poursuivre l’opération interrompue</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Liste de contrôle</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publication</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Set &amp;up the release process…</source>
        <translation>&amp;Définir le processus de livraison…</translation>
    </message>
    <message>
        <source>Draft slipway.toml for the repository that could not be opened without one</source>
        <translation>Ébaucher slipway.toml pour le dépôt qui n’a pas pu être ouvert sans lui</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisir ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>&amp;Identifiants…</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>À &amp;propos de Slipway</translation>
    </message>
    <message>
        <source>%1 — Slipway</source>
        <translation>%1 — Slipway</translation>
    </message>
    <message>
        <source>Open repository</source>
        <translation>Ouvrir un dépôt</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation>Lire ce qui concerne ce que montre la fenêtre</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Click on anything to have it explained</source>
        <translation>Cliquer sur un élément pour qu’il soit expliqué</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>Collect what helps to find a fault. Nothing is sent.</source>
        <translation>Rassembler ce qui aide à trouver une erreur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Edit the release process…</source>
        <translation>Modi&amp;fier le processus de livraison…</translation>
    </message>
    <message>
        <source>Change slipway.toml, with what is wrong with it and the checklist it gives</source>
        <translation>Modifier slipway.toml, avec ses erreurs et la liste de contrôle qui en résulte</translation>
    </message>
    <message>
        <source>Put back the files that Slipway changed to make a check pass</source>
        <translation>Rétablir les fichiers que Slipway a modifiés pour faire réussir un contrôle</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Partie s&amp;uivante de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie pré&amp;cédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>Rec&amp;hercher dans le journal</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Undo the last &amp;fix</source>
        <translation>Annuler la dernière &amp;correction</translation>
    </message>
    <message>
        <source>&amp;Undo in the notes</source>
        <translation>&amp;Annuler dans les notes</translation>
    </message>
    <message>
        <source>Take back the last change of the notes&apos; text</source>
        <translation>Annuler la dernière modification du texte des notes</translation>
    </message>
    <message>
        <source>&amp;Redo in the notes</source>
        <translation>&amp;Rétablir dans les notes</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Refaire la modification qui a été annulée</translation>
    </message>
    <message>
        <source>&amp;Paste as plain text</source>
        <translation>Co&amp;ller comme texte brut</translation>
    </message>
    <message>
        <source>Paste without making a link of an address</source>
        <translation>Coller sans faire un lien d’une adresse</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Barrer</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>Make a link of what is selected, or of the word at the cursor</source>
        <translation>Faire un lien de la sélection ou du mot au curseur</translation>
    </message>
    <message>
        <source>&amp;Heading a level deeper</source>
        <translation>Titre d’un niveau plus b&amp;as</translation>
    </message>
    <message>
        <source>Text becomes a heading, a heading one of the next level</source>
        <translation>Le texte devient un titre, un titre passe au niveau suivant</translation>
    </message>
    <message>
        <source>Heading a level hi&amp;gher</source>
        <translation>Titre d’un niveau plus &amp;haut</translation>
    </message>
    <message>
        <source>A heading becomes one of the level above, the highest becomes text</source>
        <translation>Un titre passe au niveau supérieur, le plus haut devient du texte</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>&amp;Monter les lignes</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>&amp;Descendre les lignes</translation>
    </message>
    <message>
        <source>Duplica&amp;te lines</source>
        <translation>Du&amp;pliquer les lignes</translation>
    </message>
    <message>
        <source>&amp;Align the table</source>
        <translation>Aligner le &amp;tableau</translation>
    </message>
    <message>
        <source>Give the columns of the table at the cursor the same width in every row</source>
        <translation>Donner aux colonnes du tableau au curseur la même largeur à chaque ligne</translation>
    </message>
    <message>
        <source>&amp;Export notes</source>
        <translation>Ex&amp;porter les notes</translation>
    </message>
    <message>
        <source>Cop&amp;y notes as</source>
        <translation>Copier les notes co&amp;mme</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the whole text as it is written</source>
        <translation>Copier tout le texte tel qu’il est écrit</translation>
    </message>
    <message>
        <source>&amp;Formatted text</source>
        <translation>Texte mis en &amp;forme</translation>
    </message>
    <message>
        <source>Copy the text as it looks, for a mail or a page that takes formatted text</source>
        <translation>Copier le texte tel qu’il apparaît, pour un courriel ou une page qui accepte du texte mis en forme</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Texte &amp;brut</translation>
    </message>
    <message>
        <source>Copy the text for a mail, in lines of 72 characters</source>
        <translation>Copier le texte pour un courriel, en lignes de 72 caractères</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Save the text as it is written</source>
        <translation>Enregistrer le texte tel qu’il est écrit</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>Page &amp;web…</translation>
    </message>
    <message>
        <source>Save a page of HTML that stands alone</source>
        <translation>Enregistrer une page HTML autonome</translation>
    </message>
    <message>
        <source>&amp;Plain text…</source>
        <translation>Texte &amp;brut…</translation>
    </message>
    <message>
        <source>Save the text for a mail, in lines of 72 characters</source>
        <translation>Enregistrer le texte pour un courriel, en lignes de 72 caractères</translation>
    </message>
    <message>
        <source>Co&amp;mmits of the line</source>
        <translation>Commits de la li&amp;gne</translation>
    </message>
    <message>
        <source>Show the commits that the line at the cursor came from</source>
        <translation>Montrer les commits d’où vient la ligne du curseur</translation>
    </message>
    <message>
        <source>Earlier &amp;texts…</source>
        <translation>Textes an&amp;térieurs…</translation>
    </message>
    <message>
        <source>Compare this draft with what it was before, and bring that back</source>
        <translation>Comparer ce brouillon avec ce qu’il était, et le reprendre</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Ape&amp;rçu</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>Correct&amp;ions rapides…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Vérifier l’&amp;orthographe</translation>
    </message>
    <message>
        <source>Next misspe&amp;lt word</source>
        <translation>Mot mal écrit suiva&amp;nt</translation>
    </message>
    <message>
        <source>Preview what is &amp;written…</source>
        <translation>Aperçu d&amp;es fichiers…</translation>
    </message>
    <message>
        <source>Show what a cut writes of the texts, file by file</source>
        <translation>Montrer, fichier par fichier, ce qu’une coupe écrit des textes</translation>
    </message>
</context>
<context>
    <name>ui::MarkdownEditor</name>
    <message>
        <source>There is nothing to mend at the cursor</source>
        <translation>Il n’y a rien à corriger sous le curseur</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ui::News</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteChecking</name>
    <message>
        <source>Line %L1: %2</source>
        <comment>where a remark is, and what it says</comment>
        <translation>Ligne %L1 : %2</translation>
    </message>
    <message>
        <source>The breaking change does not say what to do about it.</source>
        <translation>La rupture ne dit pas ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>[%1] is defined nowhere, so it is no link.</source>
        <translation>[%1] n’est défini nulle part, ce n’est donc pas un lien.</translation>
    </message>
    <message>
        <source>No heading is called #%1.</source>
        <translation>Aucun titre ne s’appelle #%1.</translation>
    </message>
    <message>
        <source>There is no file %1 in the repository.</source>
        <translation>Il n’y a pas de fichier %1 dans le dépôt.</translation>
    </message>
    <message>
        <source>The heading “%1” is there twice.</source>
        <translation>Le titre « %1 » est là deux fois.</translation>
    </message>
    <message>
        <source>“%1” stands in no section.</source>
        <translation>« %1 » n’est dans aucune section.</translation>
    </message>
    <message>
        <source>No commit of this release mentions #%1.</source>
        <translation>Aucun commit de cette livraison ne mentionne #%1.</translation>
    </message>
    <message>
        <source>%1 waits for your words.</source>
        <translation>%1 attend vos mots.</translation>
    </message>
    <message>
        <source>The title says %1, the release is %2.</source>
        <translation>Le titre dit %1, la livraison est %2.</translation>
    </message>
    <message>
        <source>The title says %1, today is %2.</source>
        <translation>Le titre dit %1, nous sommes le %2.</translation>
    </message>
    <message>
        <source>Say what to do about the change</source>
        <translation>Dire que faire de ce changement</translation>
    </message>
    <message>
        <source>Say that nothing has to be done</source>
        <translation>Dire qu’il n’y a rien à faire</translation>
    </message>
    <message>
        <source>Define [%1] at the end</source>
        <translation>Définir [%1] à la fin</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>En faire du texte simple</translation>
    </message>
    <message>
        <source>Remove the link, keep its words</source>
        <translation>Retirer le lien, garder ses mots</translation>
    </message>
    <message>
        <source>Lead to #%1</source>
        <translation>Mener à #%1</translation>
    </message>
    <message>
        <source>Lead to %1</source>
        <translation>Mener à %1</translation>
    </message>
    <message>
        <source>Merge both sections “%1”</source>
        <translation>Fusionner les deux sections « %1 »</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Renommer le titre</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Déplacer vers « %1 »</translation>
    </message>
    <message>
        <source>Put a heading above</source>
        <translation>Mettre un titre au-dessus</translation>
    </message>
    <message>
        <source>Change it to #%1</source>
        <translation>Changer en #%1</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Retirer la mention</translation>
    </message>
    <message>
        <source>Write something in its place</source>
        <translation>Écrire quelque chose à sa place</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>Changer en %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Two texts stand here: yours, and that of another program.</source>
        <translation>Deux textes se trouvent ici : le vôtre et celui d’un autre programme.</translation>
    </message>
</context>
<context>
    <name>ui::NoteElsewhere</name>
    <message>
        <source>Another program changed the file of this text. Nothing is written there until you decide; both texts are kept.</source>
        <translation>Un autre programme a modifié le fichier de ce texte. Rien n’y est écrit avant votre décision ; les deux textes sont gardés.</translation>
    </message>
    <message>
        <source>From your text to that of the other program</source>
        <translation>De votre texte à celui de l’autre programme</translation>
    </message>
    <message>
        <source>%1 has a section of this version that says something else. The cut leaves it as it is until you decide; both texts are kept.</source>
        <translation>%1 a une section de cette version qui dit autre chose. La coupe la laisse telle quelle jusqu’à votre décision ; les deux textes sont gardés.</translation>
    </message>
    <message>
        <source>You wrote a text for %1, and the next version is %2 now. It can come into this one; it is kept in any case.</source>
        <translation>Vous avez écrit un texte pour %1, et la prochaine version est maintenant %2. Il peut être repris dans celle-ci ; il est conservé dans tous les cas.</translation>
    </message>
    <message>
        <source>From the text of this version to that of %1</source>
        <translation>Du texte de cette version à celui de %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteExport</name>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteFiles</name>
    <message>
        <source>What is written of %1</source>
        <translation>Ce qui est écrit de %1</translation>
    </message>
    <message>
        <source>A cut writes no file of these texts: the process names no changelog and no page, or they tell of %1 already. The release notes become the message of the tag.</source>
        <translation>Une coupe n’écrit aucun fichier de ces textes : le processus ne nomme ni changelog ni page, ou ils parlent déjà de %1. Les notes deviennent le message de l’étiquette.</translation>
    </message>
    <message>
        <source>The release has been cut already. This is what the texts would give now.</source>
        <translation>La livraison est déjà coupée. Voici ce que les textes donneraient maintenant.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The cut makes these changes, beside the new version numbers, and its plan shows them again. The release notes become the message of the tag.</source>
        <translation>Rien n’est encore écrit. La coupe fait ces changements, outre les nouveaux numéros de version, et son plan les montre encore. Les notes deviennent le message de l’étiquette.</translation>
    </message>
</context>
<context>
    <name>ui::NoteStrip</name>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Change the text so that the chosen remark is met</source>
        <translation>Modifier le texte pour répondre à la remarque choisie</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>Remarques sur le texte</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Aucune remarque</translation>
    </message>
    <message>
        <source>Remarks: %L1</source>
        <translation>Remarques : %L1</translation>
    </message>
    <message>
        <source>Words: %L1 of %L2</source>
        <translation>Mots : %L1 sur %L2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>Mots : %L1</translation>
    </message>
</context>
<context>
    <name>ui::NoteTracking</name>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>Ajouter à « %1 » : %2</translation>
    </message>
    <message>
        <source>Change in “%1”: %2</source>
        <translation>Changer dans « %1 » : %2</translation>
    </message>
    <message>
        <source>Move to “%1”: %2</source>
        <translation>Déplacer vers « %1 » : %2</translation>
    </message>
    <message>
        <source>Remove from “%1”: %2</source>
        <translation>Retirer de « %1 » : %2</translation>
    </message>
    <message>
        <source>%1 (you changed this too)</source>
        <translation>%1 (que vous avez aussi changé)</translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>Dans le texte : %1</translation>
    </message>
    <message>
        <source>Generated before: %1</source>
        <translation>Généré avant : %1</translation>
    </message>
    <message>
        <source>Generated now: %1</source>
        <translation>Généré maintenant : %1</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrit à la main</translation>
    </message>
    <message>
        <source>Taken out by hand:</source>
        <translation>Retiré à la main :</translation>
    </message>
    <message>
        <source>Generated, then edited</source>
        <translation>Généré, puis modifié</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as in the changelog entry)</source>
        <translation>%1 (comme dans l’entrée du changelog)</translation>
    </message>
    <message>
        <source>%1 (as in the release notes)</source>
        <translation>%1 (comme dans les notes de version)</translation>
    </message>
    <message>
        <source>In the other text: %1</source>
        <translation>Dans l’autre texte : %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>Change the heading “%1”: %2</source>
        <translation>Changer le titre « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteVersions</name>
    <message>
        <source>as the commits gave it</source>
        <translation>tel que les commits l’ont donné</translation>
    </message>
    <message>
        <source>as it was left</source>
        <translation>tel qu’il a été laissé</translation>
    </message>
    <message>
        <source>before proposals were accepted</source>
        <translation>avant que des propositions soient acceptées</translation>
    </message>
    <message>
        <source>before it was generated anew</source>
        <translation>avant d’être généré de nouveau</translation>
    </message>
    <message>
        <source>before an earlier version was brought back</source>
        <translation>avant qu’une version antérieure soit reprise</translation>
    </message>
    <message>
        <source>as another program wrote it</source>
        <translation>tel qu’un autre programme l’a écrit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, and why a text was kept</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>C’est le texte tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>as it was written for another version</source>
        <translation>telle qu’elle avait été écrite pour une autre version</translation>
    </message>
</context>
<context>
    <name>ui::NotesMenu</name>
    <message>
        <source>Choose the notes first</source>
        <translation>Choisir d’abord les notes</translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message>
        <source>&amp;Back to generated text…</source>
        <translation>&amp;Revenir au texte généré…</translation>
    </message>
    <message>
        <source>Release &amp;notes</source>
        <translation>&amp;Notes de version</translation>
    </message>
    <message>
        <source>&amp;Changelog entry</source>
        <translation>Entrée du &amp;changelog</translation>
    </message>
    <message>
        <source>Throw away what was written and show what the commits give</source>
        <translation>Abandonner ce qui a été écrit et montrer ce que donnent les commits</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Texte en Markdown</translation>
    </message>
    <message>
        <source>No commit since the last release gives a text. Write one here.</source>
        <translation>Aucun commit depuis la dernière livraison ne donne de texte. En écrire un ici.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>To fill in: %L1</source>
        <translation>À remplir : %L1</translation>
    </message>
    <message>
        <source>Marked lines hold a &lt;place&gt; that waits for your words. It is left out where nothing was written.</source>
        <translation>Les lignes marquées contiennent un &lt;champ&gt; à remplir. Il est omis là où rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Back to generated text</source>
        <translation>Revenir au texte généré</translation>
    </message>
    <message>
        <source>What was written is put aside and the text is made from the commits again.</source>
        <translation>Ce qui a été écrit est mis de côté et le texte est refait à partir des commits.</translation>
    </message>
    <message>
        <source>Co&amp;mmits</source>
        <translation>Co&amp;mmits</translation>
    </message>
    <message>
        <source>Previe&amp;w files…</source>
        <translation>A&amp;perçu des fichiers…</translation>
    </message>
    <message>
        <source>Show what a cut writes of these texts, file by file. Nothing is written.</source>
        <translation>Montre, fichier par fichier, ce qu’une coupe écrit de ces textes. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>No word is misspelt.</source>
        <translation>Aucun mot n’est mal écrit.</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>Per&amp;sonnes</translation>
    </message>
    <message>
        <source>Both texts are merged.</source>
        <translation>Les deux textes sont fusionnés.</translation>
    </message>
    <message numerus="yes">
        <source>Both texts are merged. In %n place(s) both were changed: choose at the remarks below the text what stays.</source>
        <translation>
            <numerusform>Les deux textes sont fusionnés. À %n endroit, les deux ont été modifiés : choisissez dans les remarques sous le texte ce qui reste.</numerusform>
            <numerusform>Les deux textes sont fusionnés. À %n endroits, les deux ont été modifiés : choisissez dans les remarques sous le texte ce qui reste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NotesViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Generated from the commits</source>
        <translation>Généré à partir des commits</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Modifié par un autre programme</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln commit(s) that are not pushed</source>
        <translation>
            <numerusform>sans %Ln commit qui n’est pas poussé</numerusform>
            <numerusform>sans %Ln commits qui ne sont pas poussés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OriginMargin</name>
    <message>
        <source>Where the lines come from</source>
        <translation>D’où viennent les lignes</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1, pas maintenant : %2</translation>
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
        <translation>Volets</translation>
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
        <translation>Affic&amp;her comme…</translation>
    </message>
    <message>
        <source>Mark first con&amp;tributions</source>
        <translation>&amp;Signaler les premières contributions</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>What is chosen counts for</source>
        <translation>Ce qui est choisi vaut pour</translation>
    </message>
    <message>
        <source>For this release</source>
        <translation>Pour cette livraison</translation>
    </message>
    <message>
        <source>For every release</source>
        <translation>Pour chaque livraison</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>F2 writes the name, Enter goes to the commits; its menu has all that can be done.</source>
        <translation>F2 écrit le nom, Entrée va aux commits ; son menu contient tout ce qui est possible.</translation>
    </message>
    <message>
        <source>Commits of the chosen person</source>
        <translation>Commits de la personne choisie</translation>
    </message>
    <message>
        <source>Enter opens the commit.</source>
        <translation>Entrée ouvre le commit.</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>Les personnes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>Ce qui fait obstacle est dit plus haut.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Rée&amp;xaminer</translation>
    </message>
    <message>
        <source>Reading who took part…</source>
        <translation>Lecture des participants…</translation>
    </message>
    <message>
        <source>Nobody since the last release</source>
        <translation>Personne depuis la dernière version</translation>
    </message>
    <message>
        <source>As soon as there is a commit its people stand here.</source>
        <translation>Dès qu’il y aura un commit, ses personnes seront ici.</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Afficher comme %1</translation>
    </message>
    <message>
        <source>Ask for &amp;logins</source>
        <translation>Demander les &amp;identifiants</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDeskViewModel</name>
    <message>
        <source>&amp;Anonymise</source>
        <translation>A&amp;nonymiser</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omettre</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation>
            <numerusform>%Ln nommée</numerusform>
            <numerusform>%Ln nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>%Ln avec une remarque</numerusform>
            <numerusform>%Ln avec une remarque</numerusform>
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
        <translation>Personne</translation>
    </message>
    <message>
        <source>In the notes</source>
        <comment>how somebody is credited</comment>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>what somebody did for commits</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>whether somebody contributes for the first time</comment>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of e-mail</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>at the forge</comment>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ui::PersonCommitsModel</name>
    <message>
        <source>Role</source>
        <comment>what somebody did for a commit</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>the first line of a commit</comment>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>%1 of %2: preview</source>
        <translation>%1 de %2 : aperçu</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Choose a step to see its exact effect.</source>
        <translation>Rien n’a encore été fait. Choisir une étape pour voir son effet exact.</translation>
    </message>
    <message>
        <source>The repository or its remote changed since this plan was shown, so nothing was done. This is the plan now. %1</source>
        <translation>Le dépôt ou son dépôt distant a changé depuis que ce plan a été montré, rien n’a donc été fait. Voici le plan actuel. %1</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>Exact effect of the step</source>
        <translation>Effet exact de l’étape</translation>
    </message>
    <message>
        <source>Cop&amp;y as shell script</source>
        <translation>Co&amp;pier comme script shell</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Enregistrer sous</translation>
    </message>
    <message>
        <source>Pre&amp;flight</source>
        <translation>&amp;Vérification préalable</translation>
    </message>
    <message>
        <source>Ask the remote and the targets whether they are ready. Nothing is written.</source>
        <translation>Demander au dépôt distant et aux cibles s’ils sont prêts. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>&amp;Script shell…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>This step looks, and changes nothing.</source>
        <translation>Cette étape regarde et ne change rien.</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>waits for nothing</source>
        <translation>n’attend rien</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>point de non-retour</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>Annulable ?</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDesk</name>
    <message>
        <source>No repository without a slipway.toml was opened</source>
        <translation>Aucun dépôt sans slipway.toml n’a été ouvert</translation>
    </message>
    <message>
        <source>slipway.toml is written. Commit and push it, for a cut needs a clean work tree.</source>
        <translation>slipway.toml est écrit. Le valider et le pousser, car une coupe demande une copie de travail propre.</translation>
    </message>
    <message>
        <source>Copy git command</source>
        <translation>Copier la commande git</translation>
    </message>
    <message>
        <source>%1 has no slipway.toml yet. Slipway can draft one from what it finds there.</source>
        <translation>%1 n’a pas encore de slipway.toml. Slipway peut en rédiger un d’après ce qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDialog</name>
    <message>
        <source>Edit the release process</source>
        <translation>Modifier le processus de livraison</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can stand at the cursor.</source>
        <translation>Ctrl+Espace montre ce qui peut figurer au curseur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save slipway.toml…</source>
        <translation>&amp;Enregistrer slipway.toml…</translation>
    </message>
    <message>
        <source>There is a text that was typed and not saved when the editor was open last.</source>
        <translation>Il y a un texte saisi et non enregistré lors de la dernière ouverture de l’éditeur.</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Le rétablir</translation>
    </message>
    <message>
        <source>Mend the problems first</source>
        <translation>Corriger d’abord les problèmes</translation>
    </message>
    <message>
        <source>See the change, then save it</source>
        <translation>Voir la modification, puis l’enregistrer</translation>
    </message>
    <message>
        <source>slipway.toml was changed by somebody else since it was opened, so it was not overwritten. Compare it with your text, or reload it; your text stays within reach of Undo.</source>
        <translation>slipway.toml a été modifié par quelqu’un d’autre depuis son ouverture et n’a donc pas été écrasé. Le comparer au texte saisi, ou le recharger ; le texte saisi reste accessible par « Annuler ».</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Com&amp;parer…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Fermer l’éditeur</translation>
    </message>
    <message>
        <source>Your changes of slipway.toml are not saved.</source>
        <translation>Les modifications de slipway.toml ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>ui::ProcessEditViewModel</name>
    <message>
        <source>Save the release process</source>
        <translation>Enregistrer le processus de livraison</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What the file holds now is kept as a backup. Commit and push it afterwards: a cut needs a clean work tree.</source>
        <translation>Rien n’a encore été écrit. Le contenu actuel du fichier est conservé dans une sauvegarde. Le valider et le pousser ensuite : une coupe demande une copie de travail propre.</translation>
    </message>
    <message>
        <source>Save slipway.toml</source>
        <translation>Enregistrer slipway.toml</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>%1 est modifié ; son ancien contenu est conservé dans %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>ui::ProcessPart</name>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>slipway.&amp;toml</source>
        <translation>slipway.t&amp;oml</translation>
    </message>
    <message>
        <source>&amp;Checklist it gives</source>
        <translation>&amp;Liste de contrôle qui en résulte</translation>
    </message>
    <message>
        <source>Text of slipway.toml</source>
        <translation>Texte de slipway.toml</translation>
    </message>
    <message>
        <source>Checklist it gives</source>
        <translation>La liste de contrôle qui en résulte</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Problèmes du texte</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>Changes that the commits ask for</source>
        <translation>Changements que demandent les commits</translation>
    </message>
    <message numerus="yes">
        <source>The commits ask for %n change(s) of what you wrote</source>
        <translation>
            <numerusform>Les commits demandent %n changement de votre texte</numerusform>
            <numerusform>Les commits demandent %n changements de votre texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made in the other text</source>
        <translation>
            <numerusform>%n changement que vous avez fait dans l’autre texte</numerusform>
            <numerusform>%n changements que vous avez faits dans l’autre texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishPane</name>
    <message>
        <source>Steps of the act</source>
        <translation>Étapes de l’opération</translation>
    </message>
    <message>
        <source>Log of the step</source>
        <translation>Journal de l’étape</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>&amp;Ignorer…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Rée&amp;xaminer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Ce qui est publié</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>Rien n’est publié d’ici</translation>
    </message>
    <message>
        <source>slipway.toml names no target. Add one under [[publish.target]].</source>
        <translation>slipway.toml ne nomme aucune cible. En ajouter une sous [[publish.target]].</translation>
    </message>
    <message>
        <source>&amp;Open slipway.toml</source>
        <translation>&amp;Ouvrir slipway.toml</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Étapes faites</translation>
    </message>
    <message>
        <source>See what the chosen target should hold beside what it does hold</source>
        <translation>Voir ce que la cible choisie devrait contenir et ce qu’elle contient</translation>
    </message>
    <message>
        <source>Read what the targets hold now</source>
        <translation>Lire ce que contiennent les cibles maintenant</translation>
    </message>
    <message>
        <source>No act has been carried out yet</source>
        <translation>Aucune opération n’a encore été exécutée</translation>
    </message>
    <message>
        <source>Go on without “%1”. Your name and reason are kept.</source>
        <translation>Continuer sans « %1 ». Le nom et la raison sont conservés.</translation>
    </message>
    <message>
        <source>Skip goes on without it; your name and reason are kept.</source>
        <translation>« Ignorer » continue sans elle ; le nom et la raison sont conservés.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repre&amp;ndre</translation>
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
        <translation>examen…</translation>
    </message>
    <message>
        <source>the folder is missing</source>
        <translation>le dossier manque</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 of %2 is unfinished</source>
        <translation>%1 de %2 inachevée</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 est la prochaine</translation>
    </message>
    <message>
        <source>nothing to release</source>
        <translation>rien à livrer</translation>
    </message>
    <message>
        <source>%1 released %2</source>
        <translation>%1 livrée %2</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>pas encore livré</translation>
    </message>
    <message>
        <source>%1 was released on %2</source>
        <translation>%1 a été livrée le %2</translation>
    </message>
    <message>
        <source>%1 is %L2 d overdue</source>
        <translation>%1 est en retard de %L2 j</translation>
    </message>
    <message>
        <source>By its cadence a minor version is due on %1</source>
        <translation>Selon son rythme, une version mineure est attendue le %1</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseHeader</name>
    <message>
        <source>major release</source>
        <translation>version majeure</translation>
    </message>
    <message>
        <source>minor release</source>
        <translation>version mineure</translation>
    </message>
    <message>
        <source>patch release</source>
        <translation>version corrective</translation>
    </message>
    <message>
        <source>Version of the release</source>
        <translation>Version de la livraison</translation>
    </message>
    <message>
        <source>The version that the commits ask for. Type another one and press Enter to cut that.</source>
        <translation>La version que demandent les commits. En saisir une autre et appuyer sur Entrée pour couper celle-ci.</translation>
    </message>
    <message>
        <source>Rele&amp;ase</source>
        <translation>Li&amp;vraison</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseRunViewModel</name>
    <message>
        <source>%1: expected against held</source>
        <translation>%1 : attendu et présent</translation>
    </message>
    <message>
        <source>Stopping after the step that runs…</source>
        <translation>Arrêt après l’étape en cours…</translation>
    </message>
    <message>
        <source>Nothing has been carried out since Slipway was started. The steps of the next act are shown before it begins.</source>
        <translation>Rien n’a été exécuté depuis le démarrage de Slipway. Les étapes de la prochaine opération sont montrées avant son début.</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3 elapsed</source>
        <translation>%L1 sur %L2 · %3 écoulées</translation>
    </message>
    <message>
        <source>%1, about %2 in all</source>
        <translation>%1, environ %2 en tout</translation>
    </message>
    <message>
        <source>every target is verified</source>
        <translation>chaque cible est vérifiée</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repre&amp;ndre</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This is all that the report contains. Secrets, your home folder, names and e-mail addresses are taken out. Say what happened, read the rest once more, for Slipway knows what secrets look like, not what is secret to you, and take it to where you want to report it. Nothing is sent from here.</source>
        <translation>C’est tout ce que contient le rapport. Les secrets, le dossier personnel, les noms et les adresses électroniques sont retirés. Dire ce qui s’est passé, relire le reste une fois encore, car Slipway sait à quoi ressemblent les secrets, pas ce qui est secret pour vous, et l’apporter là où il doit être signalé. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>Recherche de ce qui est installé…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>ui::ReportViewModel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What I did:

What I expected:

What I saw instead:

</source>
        <translation>Ce que j’ai fait :

Ce que j’attendais :

Ce que j’ai vu à la place :

</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 sur environ %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
</context>
<context>
    <name>ui::SetupDialog</name>
    <message>
        <source>Set up the release process</source>
        <translation>Définir le processus de livraison</translation>
    </message>
    <message>
        <source>This is what %1 shows of how it is released. Take out what is wrong, correct values, or change the file itself. Nothing is written before you press the button.</source>
        <translation>Voici ce que %1 montre de la façon dont il est livré. Retirer ce qui est faux, corriger des valeurs, ou modifier le fichier lui-même. Rien n’est écrit avant l’appui sur le bouton.</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Suppositions</translation>
    </message>
    <message>
        <source>What was &amp;found</source>
        <translation>Ce qui a été &amp;trouvé</translation>
    </message>
    <message>
        <source>Commit it afterwards: a cut needs a clean work tree.</source>
        <translation>Le valider ensuite : une coupe demande une copie de travail propre.</translation>
    </message>
    <message>
        <source>Copy &amp;git command</source>
        <translation>Copier la commande &amp;git</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Write slipway.toml</source>
        <translation>É&amp;crire slipway.toml</translation>
    </message>
    <message>
        <source>You changed the file itself, so it no longer follows the guesses.</source>
        <translation>Le fichier lui-même a été modifié, il ne suit donc plus les suppositions.</translation>
    </message>
    <message>
        <source>&amp;Back to the guesses</source>
        <translation>&amp;Revenir aux suppositions</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, pas de raccourci</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 sert à saisir et à se déplacer. L’associer à Ctrl ou Alt, ou prendre une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that one other keys first.</source>
        <translation>%1 appartient à « %2 ». Donner d’abord d’autres touches à cette commande.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsPage</name>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>Chercher des commandes et raccourcis</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the keys. They act at once.</source>
        <translation>Appuyer sur les touches. Elles agissent aussitôt.</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Take the shortcut away</source>
        <translation>Supprimer le raccourci</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>&amp;Shortcut of “%1”</source>
        <translation>Raccourci &amp;de « %1 »</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>Racc&amp;ourci</translation>
    </message>
</context>
<context>
    <name>ui::SignOffBar</name>
    <message>
        <source>With&amp;draw…</source>
        <translation>Ret&amp;irer…</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>Si&amp;gner…</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Sign the release off</source>
        <translation>Approuver la livraison</translation>
    </message>
    <message>
        <source>You sign just this, and the notes that are told in the details, with the key that Git signs with. The others see it, and you can withdraw it until the tag.</source>
        <translation>Exactement ceci est signé, avec les notes données dans les détails, par la clé dont Git se sert. Les autres le voient, et cela peut être retiré jusqu’à l’étiquette.</translation>
    </message>
    <message>
        <source>Sign %1 off</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>Withdraw your sign-off</source>
        <translation>Retirer votre approbation</translation>
    </message>
    <message>
        <source>The release %1 does not land, and is not tagged, with your signature. The history keeps that it was there.</source>
        <translation>Votre signature ne compte plus pour que %1 soit intégré et étiqueté. L’historique garde qu’elle a existé.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ui::SignOffViewModel</name>
    <message>
        <source>There is nothing to sign yet: the cut makes the release commit</source>
        <translation>Il n’y a encore rien à signer : la coupe fait le commit de livraison</translation>
    </message>
    <message>
        <source>The cut asks for the signatures</source>
        <translation>La coupe demande les signatures</translation>
    </message>
    <message numerus="yes">
        <source>covers %1, the notes and %Ln checks</source>
        <translation>
            <numerusform>porte sur %1, les notes et %Ln contrôle</numerusform>
            <numerusform>porte sur %1, les notes et %Ln contrôles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpellMarks</name>
    <message>
        <source>Looking for similar words…</source>
        <translation>Recherche de mots semblables…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Ajouter « %1 » à mes mots</translation>
    </message>
    <message>
        <source>&amp;Ignore it in this text</source>
        <translation>L’&amp;ignorer dans ce texte</translation>
    </message>
    <message>
        <source>No similar words are known</source>
        <translation>Aucun mot semblable n’est connu</translation>
    </message>
</context>
<context>
    <name>ui::StageStrip</name>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Stage: all done</source>
        <translation>Phase : tout est fait</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase : %1</translation>
    </message>
    <message>
        <source>Nothing is behind yet</source>
        <translation>Rien n’est encore fait</translation>
    </message>
    <message>
        <source>Behind: %1</source>
        <translation>Terminé : %1</translation>
    </message>
</context>
<context>
    <name>ui::TextSearch</name>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln found</source>
        <translation>
            <numerusform>plus de %Ln trouvé</numerusform>
            <numerusform>plus de %Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextViewer</name>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Ouvrir dans l’&amp;éditeur</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>&amp;Show Slipway</source>
        <translation>Afficher &amp;Slipway</translation>
    </message>
    <message>
        <source>S&amp;top after the running steps and quit</source>
        <translation>&amp;Arrêter après les étapes en cours et quitter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>ui::VersionsDialog</name>
    <message>
        <source>Looking for earlier texts…</source>
        <translation>Recherche de textes antérieurs…</translation>
    </message>
    <message>
        <source>&amp;Bring this text back</source>
        <translation>&amp;Reprendre ce texte</translation>
    </message>
    <message>
        <source>Earlier texts of this draft</source>
        <translation>Textes antérieurs de ce brouillon</translation>
    </message>
    <message>
        <source>No earlier text was kept yet.</source>
        <translation>Aucun texte antérieur n’a encore été conservé.</translation>
    </message>
    <message>
        <source>What has changed since the chosen text:</source>
        <translation>Ce qui a changé depuis le texte choisi :</translation>
    </message>
    <message>
        <source>Earlier texts, the newest first</source>
        <translation>Textes antérieurs, le plus récent d’abord</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Ce qui a changé depuis</translation>
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
        <translation>Livrer des logiciels en quelques clics.</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>&amp;Ouvrir un dépôt…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Cloner…</translation>
    </message>
    <message>
        <source>Fetches a repository from an address and opens it</source>
        <translation>Récupère un dépôt depuis une adresse et l’ouvre</translation>
    </message>
    <message>
        <source>Makes a small repository with a remote beside it. Needs no account and no network.</source>
        <translation>Crée un petit dépôt avec un dépôt distant à côté. Ne demande ni compte ni réseau.</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>On peut aussi déposer un dossier ici.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Recent repositories</source>
        <translation>Dépôts récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Drop the folder to open it.</source>
        <translation>Déposer le dossier pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Tr&amp;y it on a sample project</source>
        <translation>Essa&amp;yer sur un projet d’exemple</translation>
    </message>
    <message>
        <source>Rece&amp;nt</source>
        <translation>Réce&amp;nts</translation>
    </message>
    <message>
        <source>Remove &amp;missing folders from the list</source>
        <translation>Retirer de la liste les dossiers &amp;manquants</translation>
    </message>
</context>
<context>
    <name>ui::WindowViewModel</name>
    <message>
        <source>An act is being carried out</source>
        <translation>Une opération est en cours</translation>
    </message>
    <message>
        <source>A repository is being read</source>
        <translation>Un dépôt est en cours de lecture</translation>
    </message>
    <message>
        <source>No repository is open</source>
        <translation>Aucun dépôt n’est ouvert</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>First comes: %1</source>
        <translation>D’abord : %1</translation>
    </message>
    <message>
        <source>No act was interrupted</source>
        <translation>Aucune opération n’a été interrompue</translation>
    </message>
    <message>
        <source>No file was changed by Slipway</source>
        <translation>Slipway n’a modifié aucun fichier</translation>
    </message>
</context>
<context>
    <name>ui::WorkPage</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>Ignorer une étape</translation>
    </message>
    <message>
        <source>The release goes on without this: %1. What it would have published is missing until it is published by a later run. Your name and reason are kept in the journal.</source>
        <translation>La livraison continue sans ceci : %1. Ce qui aurait été publié manque jusqu’à ce qu’une exécution ultérieure le publie. Le nom et la raison sont conservés dans le journal.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Skip it and go on</source>
        <translation>Ignorer et continuer</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 est publiée</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>There is no release to show</source>
        <translation>Il n’y a pas de livraison à montrer</translation>
    </message>
    <message>
        <source>What stands in the way is said above. Mend it, then look again.</source>
        <translation>L’obstacle est indiqué ci-dessus. Le lever, puis réexaminer.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Rée&amp;xaminer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Aucune livraison</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>écrit à la main</translation>
    </message>
</context>
</TS>
