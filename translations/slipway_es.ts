<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Seguir al &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Eximir…</translation>
    </message>
    <message>
        <source>None needed…</source>
        <translation>Ninguna necesaria…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Abrir notas</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>Añadir sección…</translation>
    </message>
    <message>
        <source>Bump…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>Ask the forge</source>
        <translation>Preguntar a la forja</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Waived by %1: “%2”</source>
        <translation>Eximida por %1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>It passed for %1. Commits since then: %L2</source>
        <translation>Superada para %1. Commits desde entonces: %L2</translation>
    </message>
    <message>
        <source>Files that changed since then: %L1</source>
        <translation>Archivos cambiados desde entonces: %L1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who said it, and why</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmada por %1</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>eximida por %1</translation>
    </message>
    <message>
        <source>stated as not needed by %1</source>
        <translation>declarada innecesaria por %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>superada en %1</translation>
    </message>
    <message>
        <source>failed with exit code %1 after %2</source>
        <translation>falló con el código %1 tras %2</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>For commit %1</source>
        <translation>Para el commit %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
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
        <translation>Hay comprobaciones en curso</translation>
    </message>
    <message>
        <source>Run check: %1</source>
        <translation>Ejecutar comprobación: %1</translation>
    </message>
</context>
<context>
    <name>CommitDesk</name>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>merged with %1</source>
        <comment>a commit</comment>
        <translation>unido con %1</translation>
    </message>
    <message>
        <source>hidden by hand</source>
        <translation>oculto a mano</translation>
    </message>
    <message>
        <source>hidden: type %1</source>
        <translation>oculto: tipo %1</translation>
    </message>
    <message>
        <source>hidden: a merge</source>
        <translation>oculto: una fusión</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>%1, no convention</source>
        <comment>a section of the notes</comment>
        <translation>%1, sin convención</translation>
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
            <numerusform>(%n archivo más cambiado.)</numerusform>
            <numerusform>(%n archivos más cambiados.)</numerusform>
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
        <translation>Comando</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this file, in itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cut software releases by pointing and clicking.</source>
        <translation>Publicar versiones de software con unos clics.</translation>
    </message>
    <message>
        <source>Make the sample project and open it. With a folder, make it there.</source>
        <translation>Crear el proyecto de ejemplo y abrirlo. Con una carpeta, crearlo allí.</translation>
    </message>
    <message>
        <source>The repository to open, or with --demo the folder to make the sample in.</source>
        <translation>El repositorio que se abre, o con --demo la carpeta donde crear el ejemplo.</translation>
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
        <translation>primera vez</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>Also written %1</source>
        <translation>También escrito %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Same name with another address</source>
        <translation>El mismo nombre con otra dirección</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>co-author</source>
        <translation>coautor</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>confirmador</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>not named: a program</source>
        <translation>sin nombrar: un programa</translation>
    </message>
    <message>
        <source>not named: only committed</source>
        <translation>sin nombrar: solo confirmó</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nombrado</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
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
        <translation>Como en &amp;GitHub</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>S&amp;imple</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>Como la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>somebody whose account is gone</source>
        <translation>alguien cuya cuenta ya no existe</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation>Nadie la ha aprobado todavía.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Aprobada por %1.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln checks have succeeded.</source>
        <translation>
            <numerusform>%L1 de %Ln comprobación ha pasado.</numerusform>
            <numerusform>%L1 de %Ln comprobaciones han pasado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>The pull request %1 was merged. Press Resume to go on from there.</source>
        <translation>La pull request %1 se ha fusionado. «Reanudar» sigue desde ahí.</translation>
    </message>
    <message>
        <source>Slipway asks again every few minutes.</source>
        <translation>Slipway vuelve a preguntar cada pocos minutos.</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>La pull request %1 se puede fusionar.</translation>
    </message>
    <message>
        <source>Press Resume to merge it.</source>
        <translation>«Reanudar» la fusiona.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The cut of %1</source>
        <translation>La operación de corte de %1</translation>
    </message>
    <message>
        <source>Tagging %1</source>
        <translation>La operación de etiquetado de %1</translation>
    </message>
    <message>
        <source>Publishing %1</source>
        <translation>La publicación de %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln steps are done and stay done; they will not be done twice.</source>
        <translation>
            <numerusform>%L1 de %Ln paso está hecho y así queda; nada se hará dos veces.</numerusform>
            <numerusform>%L1 de %Ln pasos están hechos y así quedan; nada se hará dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused, nothing was done. These checks stand in the way: %2. Make them pass or waive them, then preview again.</source>
        <translation>%1 fue rechazada, no se hizo nada. Estas comprobaciones lo impiden: %2. Hay que superarlas o eximirlas y volver a la vista previa.</translation>
    </message>
    <message>
        <source>%1 is done, without what was skipped: %2. The board shows what is missing.</source>
        <translation>%1 ha terminado, sin lo omitido: %2. El tablero muestra lo que falta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: all %Ln steps.</source>
        <translation>
            <numerusform>%1 ha terminado: %Ln paso de %Ln.</numerusform>
            <numerusform>%1 ha terminado: los %Ln pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was stopped. %2 Press Resume to go on.</source>
        <translation>%1 fue detenida. %2 «Reanudar» permite seguir.</translation>
    </message>
    <message>
        <source>“%1” failed. %2 %3 Press Retry to go on from there.</source>
        <translation>«%1» falló. %2 %3 «Reintentar» sigue desde ahí.</translation>
    </message>
    <message>
        <source>%1 was stopped. Press Resume to go on.</source>
        <translation>%1 fue detenida. «Reanudar» permite seguir.</translation>
    </message>
    <message>
        <source>Steps that are done stay done.</source>
        <translation>Los pasos hechos quedan hechos.</translation>
    </message>
    <message>
        <source>%1 did not go through. %2 %3</source>
        <translation>%1 no se llevó a cabo. %2 %3</translation>
    </message>
    <message>
        <source>The world holds:    %1</source>
        <translation>Lo que hay realmente: %1</translation>
    </message>
    <message>
        <source>Files that are there: %L1</source>
        <translation>Archivos presentes: %L1</translation>
    </message>
    <message>
        <source>Slipway overwrites nothing that is published. Find out who put it there, then move it away and publish again, or release a new version.</source>
        <translation>Slipway no sobrescribe nada publicado. Averiguar quién lo puso ahí, apartarlo y volver a publicar, o lanzar una versión nueva.</translation>
    </message>
    <message>
        <source>Cutting %1</source>
        <translation>Cortando %1</translation>
    </message>
    <message>
        <source>%1 was interrupted. What is done stays done.</source>
        <translation>%1 quedó interrumpida. Lo hecho queda hecho.</translation>
    </message>
    <message>
        <source>%1 was interrupted at “%2”. What is done stays done.</source>
        <translation>%1 quedó interrumpida en «%2». Lo hecho queda hecho.</translation>
    </message>
    <message>
        <source>Preview cut of %1…</source>
        <translation>Vista previa del corte de %1…</translation>
    </message>
    <message>
        <source>Preview tag %1…</source>
        <translation>Vista previa de la etiqueta %1…</translation>
    </message>
    <message>
        <source>Preview publishing %1…</source>
        <translation>Vista previa de la publicación de %1…</translation>
    </message>
    <message>
        <source>Nobody but you can see anything of them.</source>
        <translation>Nadie más puede ver nada de ello.</translation>
    </message>
    <message>
        <source>Others can see these already: %1.</source>
        <translation>Otras personas ya pueden ver: %1.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Expected:           %1</source>
        <translation>Se esperaba:          %1</translation>
    </message>
    <message>
        <source>%1 waits at “%2”. What is done stays done.</source>
        <translation>%1 está a la espera en «%2». Lo hecho queda hecho.</translation>
    </message>
    <message>
        <source>%1 waits. %2
%3 Press Resume when it is settled.</source>
        <translation>%1 está a la espera. %2
%3 Cuando se resuelva, «Reanudar» permite seguir.</translation>
    </message>
</context>
<context>
    <name>SystemFacts</name>
    <message>
        <source>none that has a name</source>
        <translation>ninguno que tenga nombre</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Platform plugin</source>
        <translation>Complemento de plataforma</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Idioma y región</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>hace %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>hace %L1 h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%L1 d ago</source>
        <translation>hace %L1 d</translation>
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
        <translation>Abre un repositorio Git de este equipo. Vale cualquier carpeta dentro de él.</translation>
    </message>
    <message>
        <source>Fetches a repository from an address into a new folder and opens it. Git does the fetching, with your keys and credential helpers.</source>
        <translation>Trae un repositorio desde una dirección a una carpeta nueva y lo abre. Lo trae Git, con las claves y los asistentes de credenciales configurados.</translation>
    </message>
    <message>
        <source>Makes a small repository with a history, a remote and a folder to publish to, and opens it. Needs no account and no network, and reaches nobody.</source>
        <translation>Crea un pequeño repositorio con historial, un remoto y una carpeta donde publicar, y lo abre. No necesita cuenta ni red, y no llega a nadie.</translation>
    </message>
    <message>
        <source>The repositories you opened before, and what comes next in each. Press Delete to take one out of the list; the folder stays.</source>
        <translation>Los repositorios abiertos antes y lo que viene después en cada uno. Supr quita uno de la lista; la carpeta se queda.</translation>
    </message>
    <message>
        <source>Closes the repository. Nothing in it changes.</source>
        <translation>Cierra el repositorio. En él no cambia nada.</translation>
    </message>
    <message>
        <source>Saves the text of the notes now. It is also saved by itself, within a second.</source>
        <translation>Guarda ahora el texto de las notas. También se guarda solo, en menos de un segundo.</translation>
    </message>
    <message>
        <source>Ends Slipway. If an act is being carried out you are asked first.</source>
        <translation>Cierra Slipway. Si hay una operación en curso, se pregunta antes.</translation>
    </message>
    <message>
        <source>Fetches from the remote and looks at everything again.</source>
        <translation>Trae del remoto y vuelve a mirarlo todo.</translation>
    </message>
    <message>
        <source>Looks at every check and runs the commands, for the commit that would be released.</source>
        <translation>Mira cada comprobación y ejecuta los comandos, para el commit que se lanzaría.</translation>
    </message>
    <message>
        <source>Shows what putting the version on the main branch would do. Nothing is done before you agree.</source>
        <translation>Muestra lo que haría poner la versión en la rama principal. No se hace nada antes de aceptar.</translation>
    </message>
    <message>
        <source>Shows what tagging the released commit would do. Nothing is done before you agree.</source>
        <translation>Muestra lo que haría etiquetar el commit lanzado. No se hace nada antes de aceptar.</translation>
    </message>
    <message>
        <source>Shows what publishing the tag would do. Nothing is done before you agree.</source>
        <translation>Muestra lo que haría publicar la etiqueta. No se hace nada antes de aceptar.</translation>
    </message>
    <message>
        <source>Goes on with an act that was interrupted. Every step is looked at first, and what is done already is not done twice.</source>
        <translation>Sigue con una operación interrumpida. Cada paso se mira primero, y lo hecho no se hace dos veces.</translation>
    </message>
    <message>
        <source>Shows what stands between you and a release.</source>
        <translation>Muestra lo que falta para un lanzamiento.</translation>
    </message>
    <message>
        <source>Shows the release notes and the changelog entry.</source>
        <translation>Muestra las notas de la versión y la entrada del registro de cambios.</translation>
    </message>
    <message>
        <source>Shows the act that is carried out, and what the targets hold.</source>
        <translation>Muestra la operación en curso y lo que contienen los destinos.</translation>
    </message>
    <message>
        <source>Shows or folds the log at the bottom of the window.</source>
        <translation>Muestra o pliega el registro al pie de la ventana.</translation>
    </message>
    <message>
        <source>Finds a command or a check by a few letters of its name.</source>
        <translation>Encuentra un comando o una comprobación por unas letras de su nombre.</translation>
    </message>
    <message>
        <source>Drafts a slipway.toml from what the repository shows. For the repository that could not be opened without one.</source>
        <translation>Esboza un slipway.toml a partir de lo que muestra el repositorio. Para el repositorio que no se pudo abrir sin él.</translation>
    </message>
    <message>
        <source>Language, editor, keyboard shortcuts and credentials. What you change acts at once.</source>
        <translation>Idioma, editor, atajos de teclado y credenciales. Los cambios valen al momento.</translation>
    </message>
    <message>
        <source>The secrets that Slipway keeps in the keychain of your system, by name.</source>
        <translation>Los secretos que Slipway guarda en el llavero del sistema, por su nombre.</translation>
    </message>
    <message>
        <source>Opens the user guide at the page about what you see.</source>
        <translation>Abre la guía en la página sobre lo que se está viendo.</translation>
    </message>
    <message>
        <source>Changes the pointer: click on anything to have it explained. Press Shift+F1 again to have the place with the focus explained.</source>
        <translation>Cambia el puntero: un clic en cualquier cosa la explica. Pulsar otra vez Mayús+F1 explica el lugar que tiene el foco.</translation>
    </message>
    <message>
        <source>Collects what helps to find a fault, without secrets and names, for you to read, copy or save. Nothing is sent.</source>
        <translation>Reúne lo que ayuda a encontrar un fallo, sin secretos ni nombres, para leer, copiar o guardar. No se envía nada.</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Versión y licencias.</translation>
    </message>
    <message>
        <source>The version to release. Slipway proposes the one that the commits since the last release ask for. Type another one and press Enter to release that.</source>
        <translation>La versión que se lanza. Slipway propone la que piden los commits desde el último lanzamiento. Escribir otra y pulsar Intro para lanzar esa.</translation>
    </message>
    <message>
        <source>How far the release is: prepared, under review, tagged, published.</source>
        <translation>Hasta dónde ha llegado el lanzamiento: preparado, en revisión, etiquetado, publicado.</translation>
    </message>
    <message>
        <source>The parts of the work, in their order. Beside each stands how it is: checks that passed, notes that you wrote, steps that are done.</source>
        <translation>Las partes del trabajo, en su orden. Junto a cada una está su estado: comprobaciones superadas, notas escritas, pasos hechos.</translation>
    </message>
    <message>
        <source>Shows or folds the log.</source>
        <translation>Muestra o pliega el registro.</translation>
    </message>
    <message>
        <source>What checks and steps said since Slipway was started, with the time. Credentials in addresses are taken out.</source>
        <translation>Lo que dijeron las comprobaciones y los pasos desde que se inició Slipway, con la hora. Las credenciales en direcciones se quitan.</translation>
    </message>
    <message>
        <source>Does what the message offers.</source>
        <translation>Hace lo que ofrece el mensaje.</translation>
    </message>
    <message>
        <source>Shows what Git or another program said, in its own words.</source>
        <translation>Muestra lo que dijo Git u otro programa, con sus propias palabras.</translation>
    </message>
    <message>
        <source>Takes the message away. What it tells of stays as it is.</source>
        <translation>Quita el mensaje. Lo que cuenta se queda como está.</translation>
    </message>
    <message>
        <source>Does what the text above it says.</source>
        <translation>Hace lo que dice el texto de arriba.</translation>
    </message>
    <message>
        <source>The checklist: what stands between you and a release. Each result holds for one commit only.</source>
        <translation>La lista de comprobación: lo que falta para un lanzamiento. Cada resultado vale solo para un commit.</translation>
    </message>
    <message>
        <source>Hides what has passed or is waived.</source>
        <translation>Oculta lo superado o eximido.</translation>
    </message>
    <message>
        <source>Stops the command that runs. Its check stays not checked.</source>
        <translation>Detiene el comando en curso. Su comprobación queda sin comprobar.</translation>
    </message>
    <message>
        <source>Every check with its state, its evidence and when it was looked at. The button of a row is the likeliest next thing to do. Choose a row to see all of its evidence below.</source>
        <translation>Cada comprobación con su estado, su evidencia y cuándo se miró. El botón de una fila es lo más probable que hacer después. Elegir una fila para ver abajo toda su evidencia.</translation>
    </message>
    <message>
        <source>What the result of the chosen check rests on, what changed since it last passed, and its earlier results. Files and commits are links.</source>
        <translation>En qué se apoya el resultado de la comprobación elegida, qué cambió desde que se superó por última vez y sus resultados anteriores. Los archivos y commits son enlaces.</translation>
    </message>
    <message>
        <source>What the command of the chosen check writes.</source>
        <translation>Lo que escribe el comando de la comprobación elegida.</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it, and it is refused while a check stands in the way.</source>
        <translation>Muestra el plan de la próxima operación. No se hace nada antes de aceptarlo, y se rechaza mientras una comprobación lo impida.</translation>
    </message>
    <message>
        <source>States under your name that this is done, for this commit.</source>
        <translation>Declara bajo el nombre propio que esto está hecho, para este commit.</translation>
    </message>
    <message>
        <source>Lets the check pass although it does not, under your name and with your reason. Both are kept with the result.</source>
        <translation>Da por buena la comprobación aunque no se supera, bajo el nombre propio y con el motivo. Ambos se guardan con el resultado.</translation>
    </message>
    <message>
        <source>States under your name that this release needs no recorded decision, with your reason.</source>
        <translation>Declara bajo el nombre propio, con el motivo, que este lanzamiento no necesita ninguna decisión anotada.</translation>
    </message>
    <message>
        <source>Takes back what was stated about the check. The history keeps it.</source>
        <translation>Retira lo declarado sobre la comprobación. El historial lo conserva.</translation>
    </message>
    <message>
        <source>Shows the whole log of the command.</source>
        <translation>Muestra el registro completo del comando.</translation>
    </message>
    <message>
        <source>The texts of the release, made from its commits. What you write stays yours.</source>
        <translation>Los textos del lanzamiento, hechos a partir de sus commits. Lo escrito a mano se conserva.</translation>
    </message>
    <message>
        <source>Shows the release notes. They become the message of the tag, and the file NOTES.md where the release is published.</source>
        <translation>Muestra las notas de la versión. Serán el mensaje de la etiqueta y el archivo NOTES.md donde se publique el lanzamiento.</translation>
    </message>
    <message>
        <source>Shows the section that the cut writes into the changelog.</source>
        <translation>Muestra la sección que el corte escribe en el registro de cambios.</translation>
    </message>
    <message>
        <source>Puts aside what was written and makes the text from the commits again. What is put aside is kept beside the drafts.</source>
        <translation>Aparta lo escrito y vuelve a generar el texto a partir de los commits. Lo apartado se guarda junto a los borradores.</translation>
    </message>
    <message>
        <source>The headings of the text. Choose one to go there.</source>
        <translation>Los títulos del texto. Elegir uno para ir allí.</translation>
    </message>
    <message>
        <source>The text in Markdown. It is saved by itself, outside the repository. Marked lines hold a place that waits for your words.</source>
        <translation>El texto en Markdown. Se guarda solo, fuera del repositorio. Las líneas marcadas contienen un hueco por rellenar.</translation>
    </message>
    <message>
        <source>How the text will look. Nothing is loaded from the network; images show when they lie in the repository.</source>
        <translation>El aspecto que tendrá el texto. No se carga nada de la red; las imágenes se ven si están en el repositorio.</translation>
    </message>
    <message>
        <source>The act that is carried out, step by step, and below it what the targets really hold.</source>
        <translation>La operación en curso, paso a paso, y debajo lo que los destinos contienen realmente.</translation>
    </message>
    <message>
        <source>The steps of the act. Each first looks whether it is already done, then acts, then reads back what it did. Choose one to see its log.</source>
        <translation>Los pasos de la operación. Cada uno mira primero si ya está hecho, luego actúa y después relee lo que hizo. Elegir uno para ver su registro.</translation>
    </message>
    <message>
        <source>What the chosen step and the programs it started said.</source>
        <translation>Lo que dijeron el paso elegido y los programas que inició.</translation>
    </message>
    <message>
        <source>Finds words in the log. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>Encuentra palabras en el registro. Intro va a la siguiente, Mayús+Intro a la anterior.</translation>
    </message>
    <message>
        <source>For each target what it should hold, and what it does hold now.</source>
        <translation>De cada destino, lo que debería contener y lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Stops the act after the step that runs. What is done stays done, and Resume goes on.</source>
        <translation>Detiene la operación tras el paso actual. Lo hecho queda hecho, y «Reanudar» sigue.</translation>
    </message>
    <message>
        <source>Goes on without the target that failed. Your name and reason are kept; the board shows what is missing.</source>
        <translation>Sigue sin el destino que falló. El nombre y el motivo se guardan; el tablero muestra lo que falta.</translation>
    </message>
    <message>
        <source>Shows what the chosen target should hold beside what it does hold.</source>
        <translation>Muestra lo que el destino elegido debería contener junto a lo que contiene.</translation>
    </message>
    <message>
        <source>Reads what the targets hold now.</source>
        <translation>Lee lo que los destinos contienen ahora.</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it.</source>
        <translation>Muestra el plan de la próxima operación. No se hace nada antes de aceptarlo.</translation>
    </message>
    <message>
        <source>The steps in their order: who can see each, and whether it can be undone. The line across is the point of no return. The lines at the side show what waits for what.</source>
        <translation>Los pasos en su orden: quién ve cada uno y si se puede deshacer. La línea que cruza es el punto de no retorno. Las líneas del lado muestran qué espera a qué.</translation>
    </message>
    <message>
        <source>Exactly what the chosen step does: the command line, or the diff of the files.</source>
        <translation>Exactamente lo que hace el paso elegido: la línea de comandos o el diff de los archivos.</translation>
    </message>
    <message>
        <source>Copies a shell script that does the same with Git and common programs.</source>
        <translation>Copia un script de shell que hace lo mismo con Git y programas comunes.</translation>
    </message>
    <message>
        <source>Saves the plan as Markdown, JSON or a shell script.</source>
        <translation>Guarda el plan como Markdown, JSON o script de shell.</translation>
    </message>
    <message>
        <source>Asks the remote and the targets what the act will need. All problems are told at once, and what could not be asked is said. Nothing is written.</source>
        <translation>Pregunta al remoto y a los destinos lo que la operación necesitará. Todos los problemas se cuentan a la vez, y se dice lo que no se pudo preguntar. No se escribe nada.</translation>
    </message>
    <message>
        <source>Closes the plan. Nothing has been done.</source>
        <translation>Cierra el plan. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Carries out the plan. The words name what cannot be taken back afterwards. If anything changed since you saw the plan, the new one is shown first.</source>
        <translation>Lleva a cabo el plan. Las palabras nombran lo que después no se puede retirar. Si algo cambió desde entonces, se muestra antes el plan nuevo.</translation>
    </message>
    <message>
        <source>What the repository shows of how it is released, with the evidence. Untick what is wrong; double-click a value to correct it.</source>
        <translation>Lo que el repositorio muestra sobre cómo se lanza, con la evidencia. Desmarcar lo que esté mal; doble clic en un valor para corregirlo.</translation>
    </message>
    <message>
        <source>The slipway.toml that will be written. You can change it; then it no longer follows the guesses.</source>
        <translation>El slipway.toml que se escribirá. Se puede cambiar; entonces ya no sigue las suposiciones.</translation>
    </message>
    <message>
        <source>The checks that the text gives.</source>
        <translation>Las comprobaciones que da el texto.</translation>
    </message>
    <message>
        <source>What is wrong in the text, with its place. Choose one to go there.</source>
        <translation>Lo que está mal en el texto, con su lugar. Elegir uno para ir allí.</translation>
    </message>
    <message>
        <source>Copies the Git commands that commit and push the file.</source>
        <translation>Copia los comandos de Git que hacen commit del archivo y lo envían.</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing has been written.</source>
        <translation>Cierra el diálogo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Writes slipway.toml and opens the project. A file that is there already is not overwritten.</source>
        <translation>Escribe slipway.toml y abre el proyecto. Un archivo ya existente no se sobrescribe.</translation>
    </message>
    <message>
        <source>Under whose name it is kept.</source>
        <translation>El nombre bajo el que se guarda.</translation>
    </message>
    <message>
        <source>Why. It is kept with the name.</source>
        <translation>Por qué. Se guarda con el nombre.</translation>
    </message>
    <message>
        <source>Does it, under the name above.</source>
        <translation>Lo hace, bajo el nombre de arriba.</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing is kept.</source>
        <translation>Cierra el diálogo. No se guarda nada.</translation>
    </message>
    <message>
        <source>Where the repository is: what you would give to “git clone”. A password or token does not belong into it.</source>
        <translation>Dónde está el repositorio: lo que se daría a «git clone». Una contraseña o un token no deben ir ahí.</translation>
    </message>
    <message>
        <source>The folder that the clone goes into. It must not be there yet, or be empty.</source>
        <translation>La carpeta donde va el clon. Aún no debe existir, o estar vacía.</translation>
    </message>
    <message>
        <source>Chooses the folder that the clone goes into.</source>
        <translation>Elige la carpeta donde va el clon.</translation>
    </message>
    <message>
        <source>Stops the clone and closes.</source>
        <translation>Detiene la clonación y cierra.</translation>
    </message>
    <message>
        <source>Fetches the repository and opens it.</source>
        <translation>Trae el repositorio y lo abre.</translation>
    </message>
    <message>
        <source>A few letters of what you want to do, in their order.</source>
        <translation>Unas letras de lo que se quiere hacer, en su orden.</translation>
    </message>
    <message>
        <source>The commands that fit, the best first. What cannot be done now says why.</source>
        <translation>Los comandos que encajan, el mejor primero. Lo que ahora no se puede hacer dice por qué.</translation>
    </message>
    <message>
        <source>The text, to read and to copy from.</source>
        <translation>El texto, para leerlo y copiarlo.</translation>
    </message>
    <message>
        <source>Closes the text.</source>
        <translation>Cierra el texto.</translation>
    </message>
    <message>
        <source>Opens the file in the program that your system has for it.</source>
        <translation>Abre el archivo en el programa que el sistema tiene para él.</translation>
    </message>
    <message>
        <source>The pages of the settings.</source>
        <translation>Las páginas de los ajustes.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <translation>El idioma de la ventana, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Whether Slipway opens at its start what was open when it was closed.</source>
        <translation>Si Slipway abre al iniciar lo que estaba abierto al cerrarse.</translation>
    </message>
    <message>
        <source>Whether the editor has the fixed-width font of your system, or the one below.</source>
        <translation>Si el editor usa la letra de ancho fijo del sistema o la de abajo.</translation>
    </message>
    <message>
        <source>The font of the editor.</source>
        <translation>La letra del editor.</translation>
    </message>
    <message>
        <source>The size of the editor’s font, in points.</source>
        <translation>El tamaño de la letra del editor, en puntos.</translation>
    </message>
    <message>
        <source>Whether long lines go on below, or beyond the edge.</source>
        <translation>Si las líneas largas siguen abajo o más allá del borde.</translation>
    </message>
    <message>
        <source>Finds a command by its name or its keys.</source>
        <translation>Encuentra un comando por su nombre o sus teclas.</translation>
    </message>
    <message>
        <source>Every command of the menus and its keys. Choose one to change them below.</source>
        <translation>Cada comando de los menús y sus teclas. Elegir uno para cambiarlas abajo.</translation>
    </message>
    <message>
        <source>Press the new keys of the chosen command. They act at once, unless they belong to another one.</source>
        <translation>Pulsar las nuevas teclas del comando elegido. Valen al momento, salvo que pertenezcan a otro.</translation>
    </message>
    <message>
        <source>Takes the keys of the chosen command away.</source>
        <translation>Quita las teclas al comando elegido.</translation>
    </message>
    <message>
        <source>Gives the chosen command the program’s own keys back.</source>
        <translation>Devuelve al comando elegido las teclas del programa.</translation>
    </message>
    <message>
        <source>Gives every command the program’s own keys back.</source>
        <translation>Devuelve a cada comando las teclas del programa.</translation>
    </message>
    <message>
        <source>Closes the settings. They act already.</source>
        <translation>Cierra los ajustes. Ya están en vigor.</translation>
    </message>
    <message>
        <source>The credentials in the keychain, by name. The secrets are never shown.</source>
        <translation>Las credenciales del llavero, por su nombre. Los secretos nunca se muestran.</translation>
    </message>
    <message>
        <source>Asks the keychain for the chosen credential and tells whether it can be read.</source>
        <translation>Pide al llavero la credencial elegida y dice si se puede leer.</translation>
    </message>
    <message>
        <source>Takes the chosen credential out of the keychain. The service it belongs to still knows it.</source>
        <translation>Quita del llavero la credencial elegida. El servicio al que pertenece la sigue conociendo.</translation>
    </message>
    <message>
        <source>What the credential is for. A name that is there already gets the new secret.</source>
        <translation>Para qué es la credencial. Un nombre que ya existe recibe el secreto nuevo.</translation>
    </message>
    <message>
        <source>The secret itself. It goes into the keychain and is never shown again.</source>
        <translation>El secreto mismo. Va al llavero y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Keeps the secret in the keychain under the name above it.</source>
        <translation>Guarda el secreto en el llavero con el nombre de arriba.</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>Las páginas de la guía.</translation>
    </message>
    <message>
        <source>The page. Links lead to other pages, or out of the guide into your browser.</source>
        <translation>La página. Los enlaces llevan a otras páginas o, fuera de la guía, al navegador.</translation>
    </message>
    <message>
        <source>Finds words in this page. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>Encuentra palabras en esta página. Intro va a la siguiente, Mayús+Intro a la anterior.</translation>
    </message>
    <message>
        <source>Goes back to where you were in the guide.</source>
        <translation>Vuelve a donde se estaba en la guía.</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Avanza de nuevo.</translation>
    </message>
    <message>
        <source>Goes to the first page.</source>
        <translation>Va a la primera página.</translation>
    </message>
    <message>
        <source>Slipway itself, the software it is built with, and its licence.</source>
        <translation>El propio Slipway, el software con el que está hecho y su licencia.</translation>
    </message>
    <message>
        <source>The libraries and programs that Slipway uses, with their licences.</source>
        <translation>Las bibliotecas y programas que Slipway usa, con sus licencias.</translation>
    </message>
    <message>
        <source>The whole text of Slipway’s licence.</source>
        <translation>El texto íntegro de la licencia de Slipway.</translation>
    </message>
    <message>
        <source>Closes the dialog.</source>
        <translation>Cierra el diálogo.</translation>
    </message>
    <message>
        <source>All that the report contains. You can change it before you copy or save it.</source>
        <translation>Todo lo que contiene el informe. Se puede cambiar antes de copiarlo o guardarlo.</translation>
    </message>
    <message>
        <source>Copies the text as it stands above.</source>
        <translation>Copia el texto tal como está arriba.</translation>
    </message>
    <message>
        <source>Saves the text as it stands above in a file.</source>
        <translation>Guarda en un archivo el texto tal como está arriba.</translation>
    </message>
    <message>
        <source>What the log shows: everything, what is worth a note, or only what went wrong. What is left out is kept.</source>
        <translation>Lo que muestra el registro: todo, lo que merece una nota o solo lo que salió mal. Lo omitido se conserva.</translation>
    </message>
    <message>
        <source>Changes the slipway.toml of the open repository, or of one that cannot be opened because of it.</source>
        <translation>Cambia el slipway.toml del repositorio abierto, o de uno que no se puede abrir por su causa.</translation>
    </message>
    <message>
        <source>Puts back the files that the last fix of a check changed. A file that was changed since is left alone, and then none is put back.</source>
        <translation>Repone los archivos que cambió el último arreglo de una comprobación. Un archivo cambiado desde entonces se deja, y entonces no se repone ninguno.</translation>
    </message>
    <message>
        <source>Does the other thing that the message offers.</source>
        <translation>Hace lo otro que ofrece el mensaje.</translation>
    </message>
    <message>
        <source>Opens the changelog entry of the notes.</source>
        <translation>Abre la entrada del registro de cambios de las notas.</translation>
    </message>
    <message>
        <source>The text of slipway.toml. What is wrong is underlined. A list of what can stand at the cursor comes up while you type, and with Ctrl+Space. What you type survives a crash.</source>
        <translation>El texto de slipway.toml. Lo que está mal va subrayado. Al escribir, y con Ctrl+Espacio, aparece una lista de lo que puede ir en el cursor. Lo escrito sobrevive a un fallo.</translation>
    </message>
    <message>
        <source>Closes the editor. You are asked first where something is not saved.</source>
        <translation>Cierra el editor. Si algo no está guardado, se pregunta antes.</translation>
    </message>
    <message>
        <source>Shows what would change in the file, then saves it. A file that somebody else changed meanwhile is not overwritten.</source>
        <translation>Muestra lo que cambiaría en el archivo y luego lo guarda. Un archivo que otra persona cambió mientras tanto no se sobrescribe.</translation>
    </message>
    <message>
        <source>Exactly what changes in the files, as a diff.</source>
        <translation>Exactamente lo que cambia en los archivos, como diff.</translation>
    </message>
    <message>
        <source>Makes the changes. What the files hold now is kept as a backup, which the log names.</source>
        <translation>Hace los cambios. Lo que los archivos contienen ahora se guarda como copia de seguridad, que el registro nombra.</translation>
    </message>
    <message>
        <source>Goes to the next part of the window: the release, the panes, what the pane shows, the log.</source>
        <translation>Va a la parte siguiente de la ventana: el lanzamiento, los paneles, lo que muestra el panel, el registro.</translation>
    </message>
    <message>
        <source>Goes back to the part of the window before.</source>
        <translation>Vuelve a la parte anterior de la ventana.</translation>
    </message>
    <message>
        <source>Takes back the last change of the text. All of them can be taken back, also those of earlier days.</source>
        <translation>Deshace el último cambio del texto. Se pueden deshacer todos, también los de días anteriores.</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Vuelve a hacer el cambio que se deshizo.</translation>
    </message>
    <message>
        <source>Pastes the text of the clipboard as it is, also where an address would become a link.</source>
        <translation>Pega el texto del portapapeles tal cual, también donde una dirección se volvería un enlace.</translation>
    </message>
    <message>
        <source>Finds words in the notes, or what a regular expression describes.</source>
        <translation>Busca palabras en las notas, o lo que describe una expresión regular.</translation>
    </message>
    <message>
        <source>Finds words in the notes and puts others in their place, one by one or all at once.</source>
        <translation>Busca palabras en las notas y pone otras en su lugar, una a una o todas a la vez.</translation>
    </message>
    <message>
        <source>Goes to the next place of what was looked for last.</source>
        <translation>Va al siguiente lugar de lo último que se buscó.</translation>
    </message>
    <message>
        <source>Goes to the place before of what was looked for last.</source>
        <translation>Va al lugar anterior de lo último que se buscó.</translation>
    </message>
    <message>
        <source>What to look for. Enter goes to the next place, Shift+Enter to the one before, Escape closes the search.</source>
        <translation>Lo que se busca. Intro va al siguiente lugar, Mayús+Intro al anterior, Esc cierra la búsqueda.</translation>
    </message>
    <message>
        <source>What comes in place of what was found. With an expression, $1 stands for what its first group caught, $0 for the whole. Enter replaces one place.</source>
        <translation>Lo que reemplaza a lo encontrado. Con una expresión, $1 es lo que capturó su primer grupo y $0 todo. Intro reemplaza un lugar.</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>Distingue mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Leaves out what is part of a longer word.</source>
        <translation>Omite lo que es parte de una palabra más larga.</translation>
    </message>
    <message>
        <source>The words are a regular expression as Perl has them: v\d+ finds v1 and v12.</source>
        <translation>Las palabras son una expresión regular como las de Perl: v\d+ encuentra v1 y v12.</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>Va al lugar anterior.</translation>
    </message>
    <message>
        <source>Goes to the next place.</source>
        <translation>Va al siguiente lugar.</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>Cierra la búsqueda.</translation>
    </message>
    <message>
        <source>Replaces the place that is selected and goes to the next.</source>
        <translation>Reemplaza el lugar seleccionado y va al siguiente.</translation>
    </message>
    <message>
        <source>Replaces every place, as one step that can be undone.</source>
        <translation>Reemplaza todos los lugares, como un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>The colours of the editor. A theme brings its own ground; without one they follow the window.</source>
        <translation>Los colores del editor. Un tema trae su propio fondo; sin tema siguen a la ventana.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, bold, or takes that away.</source>
        <translation>Pone en negrita lo seleccionado o la palabra del cursor, o lo quita.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, italic, or takes that away.</source>
        <translation>Pone en cursiva lo seleccionado o la palabra del cursor, o lo quita.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, code, or takes that away.</source>
        <translation>Convierte en código lo seleccionado o la palabra del cursor, o lo quita.</translation>
    </message>
    <message>
        <source>Strikes what is selected, or the word at the cursor, through, or takes that away.</source>
        <translation>Tacha lo seleccionado o la palabra del cursor, o lo quita.</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, a link, to the address in the clipboard if there is one.</source>
        <translation>Convierte lo seleccionado o la palabra del cursor en un enlace, a la dirección del portapapeles si la hay.</translation>
    </message>
    <message>
        <source>Makes a heading of the line, or a heading one of the next level.</source>
        <translation>Convierte la línea en un encabezado, o un encabezado en uno del nivel siguiente.</translation>
    </message>
    <message>
        <source>Makes a heading one of the level above. The highest becomes text.</source>
        <translation>Convierte un encabezado en uno del nivel superior. El más alto se vuelve texto.</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, up by one. Numbers of a list stay in order.</source>
        <translation>Sube una línea la línea o las líneas seleccionadas. Los números de una lista siguen en orden.</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, down by one. Numbers of a list stay in order.</source>
        <translation>Baja una línea la línea o las líneas seleccionadas. Los números de una lista siguen en orden.</translation>
    </message>
    <message>
        <source>Puts a copy of the line, or of the selected lines, below.</source>
        <translation>Pone debajo una copia de la línea o de las líneas seleccionadas.</translation>
    </message>
    <message>
        <source>Gives the columns of the table at the cursor the same width in every row.</source>
        <translation>Da a las columnas de la tabla del cursor el mismo ancho en cada fila.</translation>
    </message>
    <message>
        <source>Shows or hides the remarks on the text: what a reader would stumble over. They are underlined in the text too.</source>
        <translation>Muestra u oculta las observaciones sobre el texto: aquello con lo que tropezaría quien lea. También están subrayadas en el texto.</translation>
    </message>
    <message>
        <source>What a reader would stumble over, in the order of the text. Choose a remark to go there.</source>
        <translation>Aquello con lo que tropezaría quien lea, en el orden del texto. Elegir una observación para ir allí.</translation>
    </message>
    <message>
        <source>Takes the folders that are not there any more off the list. Nothing on the disk is touched.</source>
        <translation>Quita de la lista las carpetas que ya no existen. En el disco no se toca nada.</translation>
    </message>
    <message>
        <source>Goes to the search of the log, and shows the log if it is hidden.</source>
        <translation>Va a la búsqueda del registro y muestra el registro si está oculto.</translation>
    </message>
    <message>
        <source>Copies the whole text that is shown, as Markdown.</source>
        <translation>Copia todo el texto mostrado, como Markdown.</translation>
    </message>
    <message>
        <source>Copies the whole text as it looks. Programs that take no formatted text get the plain one.</source>
        <translation>Copia todo el texto tal como se ve. Los programas que no aceptan texto con formato reciben el texto sin formato.</translation>
    </message>
    <message>
        <source>Copies the whole text without marks, in lines of at most 72 characters, with the addresses of links at the end: as mails want it.</source>
        <translation>Copia todo el texto sin marcas, en líneas de 72 caracteres como máximo, con las direcciones de los enlaces al final: como lo quieren los correos.</translation>
    </message>
    <message>
        <source>Saves the whole text that is shown as a Markdown file.</source>
        <translation>Guarda todo el texto mostrado como archivo Markdown.</translation>
    </message>
    <message>
        <source>Saves the whole text as a web page in one file, light or dark as the reader likes it.</source>
        <translation>Guarda todo el texto como página web en un solo archivo, clara u oscura según prefiera quien lee.</translation>
    </message>
    <message>
        <source>Saves the whole text without marks, in lines of at most 72 characters, as mails want it.</source>
        <translation>Guarda todo el texto sin marcas, en líneas de 72 caracteres como máximo, como lo quieren los correos.</translation>
    </message>
    <message>
        <source>Shows the notes as GitHub shows them.</source>
        <translation>Muestra las notas como las muestra GitHub.</translation>
    </message>
    <message>
        <source>Shows the notes in the fonts and colours of this window.</source>
        <translation>Muestra las notas con las fuentes y los colores de esta ventana.</translation>
    </message>
    <message>
        <source>Shows the preview light or dark as the window is.</source>
        <translation>Muestra la vista previa clara u oscura, como la ventana.</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a light page see it.</source>
        <translation>Muestra la vista previa como la ven quienes leen en claro.</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a dark page see it.</source>
        <translation>Muestra la vista previa como la ven quienes leen en oscuro.</translation>
    </message>
    <message>
        <source>Shows the commits that the line at the cursor came from: message, files and what changed in them.</source>
        <translation>Muestra los commits de los que viene la línea del cursor: mensaje, archivos y lo que cambió en ellos.</translation>
    </message>
    <message>
        <source>Shows what the draft was at earlier times, with the changes since. Any of them can be brought back.</source>
        <translation>Muestra lo que era el borrador antes, con los cambios desde entonces. Cualquiera se puede recuperar.</translation>
    </message>
    <message>
        <source>Asks the forge how the checks of the last commits ended. The answer is kept.</source>
        <translation>Pregunta a la forja cómo acabaron las comprobaciones de los últimos commits. La respuesta se guarda.</translation>
    </message>
    <message>
        <source>Shows the commits that the notes are made from, and how each of them is shown.</source>
        <translation>Muestra los commits de los que se hacen las notas y cómo se muestra cada uno.</translation>
    </message>
    <message>
        <source>Shows only commits that have each of these words, in any column.</source>
        <translation>Muestra solo los commits que tienen todas estas palabras, en cualquier columna.</translation>
    </message>
    <message>
        <source>Puts commits together that have the section, type or author in common.</source>
        <translation>Agrupa los commits que comparten la sección, el tipo o el autor.</translation>
    </message>
    <message>
        <source>Every commit since the last release, and the section it ends in. A tick shows or hides it, a double click writes its type, scope or text, a click on its id opens it. The history is not touched.</source>
        <translation>Cada commit desde la última versión y la sección en la que acaba. Una marca lo muestra u oculta, un doble clic escribe su tipo, ámbito o texto, un clic en su identificador lo abre. El historial no se toca.</translation>
    </message>
    <message>
        <source>Shows the chosen commits in the notes, also those that a rule hides.</source>
        <translation>Muestra los commits elegidos en las notas, también los que oculta una regla.</translation>
    </message>
    <message>
        <source>Leaves the chosen commits out of the notes.</source>
        <translation>Deja los commits elegidos fuera de las notas.</translation>
    </message>
    <message>
        <source>Makes one entry of the chosen commits, with the words of the first.</source>
        <translation>Hace una sola entrada de los commits elegidos, con las palabras del primero.</translation>
    </message>
    <message>
        <source>Makes an entry of each change that the message of a squashed commit tells.</source>
        <translation>Hace una entrada de cada cambio que cuenta el mensaje de un commit aplastado.</translation>
    </message>
    <message>
        <source>Gives commits without a type the one that their first word suggests: “Add” is a feature.</source>
        <translation>Da a los commits sin tipo el que sugiere su primera palabra: «Add» es una novedad.</translation>
    </message>
    <message>
        <source>Shows the chosen commits as their messages say again.</source>
        <translation>Vuelve a mostrar los commits elegidos como dicen sus mensajes.</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the commits were read can be taken back.</source>
        <translation>Deshace la última elección. Todas desde que se leyeron los commits se pueden deshacer.</translation>
    </message>
    <message>
        <source>Makes the choice that was taken back again.</source>
        <translation>Rehace la elección deshecha.</translation>
    </message>
    <message>
        <source>Where each line comes from. A ring: generated from commits. A diamond: generated, then edited. A disc: written by hand. A wedge: something generated was taken out here. Click to see the commits.</source>
        <translation>De dónde viene cada línea. Un anillo: generada de commits. Un rombo: generada y luego editada. Un disco: escrita a mano. Una cuña: aquí se quitó algo generado. Haga clic para ver los commits.</translation>
    </message>
    <message>
        <source>What the commits say now and your text does not. Nothing is changed until you accept it.</source>
        <translation>Lo que dicen ahora los commits y su texto no. Nada cambia hasta que lo acepte.</translation>
    </message>
    <message>
        <source>Changes the text as the chosen row says. That can be undone.</source>
        <translation>Cambia el texto como dice la fila elegida. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Leaves the text as it is. The row does not come back until the commits say something else.</source>
        <translation>Deja el texto como está. La fila no vuelve hasta que los commits digan otra cosa.</translation>
    </message>
    <message>
        <source>Changes the text as all rows say, in one step that can be undone.</source>
        <translation>Cambia el texto como dicen todas las filas, en un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Leaves the text as it is and asks no more about these rows.</source>
        <translation>Deja el texto como está y no pregunta más por estas filas.</translation>
    </message>
    <message>
        <source>Earlier texts of this draft, each with when and why it was kept.</source>
        <translation>Textos anteriores de este borrador, cada uno con cuándo y por qué se guardó.</translation>
    </message>
    <message>
        <source>What has changed between the chosen text and the one you write now.</source>
        <translation>Lo que ha cambiado entre el texto elegido y el que escribe ahora.</translation>
    </message>
    <message>
        <source>Puts the chosen text in place of what you write now. That can be undone, and what is there now is kept too.</source>
        <translation>Pone el texto elegido en lugar del que escribe ahora. Se puede deshacer, y el actual también se guarda.</translation>
    </message>
    <message>
        <source>Offers what can be done about the remarks and the misspelt word at the cursor, each as one step of undo.</source>
        <translation>Ofrece lo que se puede hacer con las observaciones y la palabra mal escrita en el cursor, cada cosa como un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Underlines misspelt words of the notes. The menu of a word offers similar ones, and learns it.</source>
        <translation>Subraya las palabras mal escritas de las notas. El menú de una palabra ofrece otras parecidas y la aprende.</translation>
    </message>
    <message>
        <source>Selects the next misspelt word of the notes.</source>
        <translation>Selecciona la siguiente palabra mal escrita de las notas.</translation>
    </message>
    <message>
        <source>Shows what a cut writes of the texts: the changelog&apos;s section and the pages of the documentation. Nothing is written.</source>
        <translation>Muestra lo que un corte escribe de los textos: la sección del registro de cambios y las páginas de la documentación. No se escribe nada.</translation>
    </message>
    <message>
        <source>Changes the text so that the chosen remark is met, or offers the ways to do that. It can be undone.</source>
        <translation>Cambia el texto para que se cumpla la observación elegida, u ofrece las maneras de hacerlo. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Whether misspelt words of the notes are underlined.</source>
        <translation>Si se subrayan las palabras mal escritas de las notas.</translation>
    </message>
    <message>
        <source>The language that the notes are written in, one of those whose dictionaries are installed.</source>
        <translation>El idioma en que se escriben las notas, uno de los que tienen diccionario instalado.</translation>
    </message>
    <message>
        <source>Shows whom the commits of the release name, for what, and how the notes credit them.</source>
        <translation>Muestra a quién nombran los commits del lanzamiento, por qué, y cómo lo agradecen las notas.</translation>
    </message>
    <message>
        <source>Shows only people that have each of these words, in any column.</source>
        <translation>Muestra solo las personas que tienen todas estas palabras, en cualquier columna.</translation>
    </message>
    <message>
        <source>Whether what you choose next counts for this release or for every release of the project.</source>
        <translation>Si lo que elija a continuación vale para este lanzamiento o para todos los del proyecto.</translation>
    </message>
    <message>
        <source>Everybody whom commits since the last release name. A double click writes the name that notes give them. The remark tells of names that disagree; nobody is merged with another for a name alone.</source>
        <translation>Todas las personas que nombran los commits desde la última versión. Un doble clic escribe el nombre que les dan las notas. La observación avisa de nombres que no coinciden; nadie se une a otro solo por el nombre.</translation>
    </message>
    <message>
        <source>The commits that name the chosen person, and as what. A double click opens one.</source>
        <translation>Los commits que nombran a la persona elegida, y como qué. Un doble clic abre uno.</translation>
    </message>
    <message>
        <source>Writes the name that notes give the chosen person.</source>
        <translation>Escribe el nombre que las notas dan a la persona elegida.</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people without a name.</source>
        <translation>Las notas dan las gracias a las personas elegidas sin nombrarlas.</translation>
    </message>
    <message>
        <source>Has the notes not thank the chosen people.</source>
        <translation>Las notas no dan las gracias a las personas elegidas.</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people by the name that commits give them, programs too.</source>
        <translation>Las notas dan las gracias a las personas elegidas con el nombre de los commits, también a programas.</translation>
    </message>
    <message>
        <source>Has the notes say of whom this release holds the first contribution.</source>
        <translation>Las notas dicen de quién es la primera contribución que tiene este lanzamiento.</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the people were read can be taken back.</source>
        <translation>Deshace la última elección. Se pueden deshacer todas desde que se leyeron las personas.</translation>
    </message>
    <message>
        <source>Shows what would change if you took the text that the other program wrote.</source>
        <translation>Muestra lo que cambiaría si tomara el texto que escribió el otro programa.</translation>
    </message>
    <message>
        <source>Brings both texts together. Where both were changed in one place both stay there, marked.</source>
        <translation>Une los dos textos. Donde los dos cambiaron en un mismo lugar, quedan ambos allí, marcados.</translation>
    </message>
    <message>
        <source>Writes your text over that of the other program, which stays among the earlier texts.</source>
        <translation>Escribe su texto sobre el del otro programa, que queda entre los textos anteriores.</translation>
    </message>
    <message>
        <source>Puts the text of the other program in place of yours. That can be undone.</source>
        <translation>Pone el texto del otro programa en lugar del suyo. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Puts the chosen commits into a section of the notes, whatever their type. The changelog follows.</source>
        <translation>Pone los commits elegidos en una sección de las notas, sea cual sea su tipo. El registro de cambios lo sigue.</translation>
    </message>
    <message>
        <source>What users have to do about the chosen breaking change. Both texts say it with the change.</source>
        <translation>Qué tienen que hacer los usuarios ante el cambio incompatible elegido. Ambos textos lo dicen junto al cambio.</translation>
    </message>
    <message>
        <source>Takes over the login of GitHub&apos;s program gh at the host that is named here, or else at github.com. You are asked first.</source>
        <translation>Toma el inicio de sesión de gh, el programa de GitHub, en el host que se nombra aquí o, si no, en github.com. Antes se le pregunta.</translation>
    </message>
    <message>
        <source>The client ID of an OAuth app with device flow, which you or your organisation registered at the forge. It is no secret.</source>
        <translation>El ID de cliente de una aplicación OAuth con device flow que usted o su organización registró en la forja. No es un secreto.</translation>
    </message>
    <message>
        <source>Signs in at the host that is named above, or else at github.com: shows a code for you to type into a page of the forge, and keeps the token that it gives.</source>
        <translation>Inicia sesión en el host que se nombra arriba o, si no, en github.com: muestra un código para escribirlo en una página de la forja y guarda el token que esta da.</translation>
    </message>
    <message>
        <source>Shows what this release consists of and, when you agree, signs just that with the key that Git signs with. Whatever changes later makes the signature void, and says what it was.</source>
        <translation>Muestra de qué consta este lanzamiento y, tras aceptar, firma justo eso con la clave con la que firma Git. Cualquier cambio posterior anula la firma, y se dice cuál fue.</translation>
    </message>
    <message>
        <source>Takes your signature of this release back. The history of the sign-off keeps it.</source>
        <translation>Retira su firma de este lanzamiento. El historial del visto bueno la conserva.</translation>
    </message>
    <message>
        <source>Asks GitHub which accounts wrote the commits of those whose login is not known. It is kept for every release.</source>
        <translation>Pregunta a GitHub qué cuentas escribieron los commits de quienes no se conoce el usuario. La respuesta vale para todas las versiones.</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>The work tree is clean.</source>
        <translation>El árbol de trabajo está limpio.</translation>
    </message>
    <message>
        <source>“%1” is changed and not committed. Commit it or put it aside with “git stash”.</source>
        <translation>«%1» ha cambiado y no está en ningún commit. Hacer un commit o apartarlo con «git stash».</translation>
    </message>
    <message>
        <source>The main branch is at %1.</source>
        <translation>La rama principal está en %1.</translation>
    </message>
    <message>
        <source>%1 has one commit that is not here. Bring it with “git pull”.</source>
        <translation>%1 tiene un commit que falta aquí. Traerlo con «git pull».</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n commits that are not here. Bring them with “git pull”.</source>
        <translation>
            <numerusform>%1 tiene %n commit que falta aquí. Traerlo con «git pull».</numerusform>
            <numerusform>%1 tiene %n commits que faltan aquí. Traerlos con «git pull».</numerusform>
        </translation>
    </message>
    <message>
        <source>One commit here is not in %1. Push it or take it away.</source>
        <translation>Un commit de aquí falta en %1. Enviarlo o quitarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits here are not in %1. Push them or take them away.</source>
        <translation>
            <numerusform>%n commit de aquí falta en %1. Enviarlo o quitarlo.</numerusform>
            <numerusform>%n commits de aquí faltan en %1. Enviarlos o quitarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a section for %1.</source>
        <translation>Hay una sección para %1.</translation>
    </message>
    <message>
        <source>There is no section for %1.</source>
        <translation>No hay sección para %1.</translation>
    </message>
    <message>
        <source>The section for %1 says nothing. Write what changed.</source>
        <translation>La sección para %1 no dice nada. Escribir qué ha cambiado.</translation>
    </message>
    <message>
        <source>The cut writes the section for %1.</source>
        <translation>El corte escribe la sección para %1.</translation>
    </message>
    <message>
        <source>A place to fill in was left: “%1”</source>
        <translation>Quedó un hueco por rellenar: «%1»</translation>
    </message>
    <message>
        <source>No change is breaking.</source>
        <translation>Ningún cambio es incompatible.</translation>
    </message>
    <message>
        <source>“%1” says how to migrate.</source>
        <translation>«%1» explica la migración.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not say how to migrate. Add “**migration:** …” to it in the changelog.</source>
        <translation>«%1» (%2) no explica la migración. Añadirle «**migration:** …» en el registro de cambios.</translation>
    </message>
    <message>
        <source>The version is %1.</source>
        <translation>La versión es %1.</translation>
    </message>
    <message>
        <source>The version is %1; the cut makes it %2.</source>
        <translation>La versión es %1; el corte la convierte en %2.</translation>
    </message>
    <message>
        <source>Note: %1 also stands here and stays as it is.</source>
        <translation>Nota: %1 también figura aquí y se queda como está.</translation>
    </message>
    <message>
        <source>%1 is mentioned.</source>
        <translation>Se menciona %1.</translation>
    </message>
    <message>
        <source>%1 is not mentioned. Write about it there and commit.</source>
        <translation>No se menciona %1. Escribir sobre ello ahí y hacer un commit.</translation>
    </message>
    <message>
        <source>Decided since the last release: “%1”</source>
        <translation>Decidido desde el último lanzamiento: «%1»</translation>
    </message>
    <message>
        <source>None needed, says %1: %2</source>
        <translation>Ninguna necesaria, dice %1: %2</translation>
    </message>
    <message>
        <source>No decision is recorded. Record one, or state that none was needed.</source>
        <translation>No consta ninguna decisión. Anotar una o declarar que no hacía falta.</translation>
    </message>
    <message>
        <source>No decision is recorded since %1. Record one, or state that none was needed.</source>
        <translation>No consta ninguna decisión desde %1. Anotar una o declarar que no hacía falta.</translation>
    </message>
    <message>
        <source>“%1” succeeded in %2.</source>
        <translation>«%1» terminó bien en %2.</translation>
    </message>
    <message>
        <source>“%1” failed with exit code %2 after %3. Its log says why.</source>
        <translation>«%1» falló con el código %2 tras %3. Su registro dice por qué.</translation>
    </message>
    <message>
        <source>“%1” was not run for this commit.</source>
        <translation>«%1» no se ha ejecutado para este commit.</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <translation>Confirmada por %1.</translation>
    </message>
    <message>
        <source>Confirmed by %1: %2</source>
        <translation>Confirmada por %1: %2</translation>
    </message>
    <message>
        <source>Nobody has confirmed this for this commit.</source>
        <translation>Nadie lo ha confirmado para este commit.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>No se ha podido comprobar.</translation>
    </message>
    <message>
        <source>Clean and up to date</source>
        <translation>Limpio y al día</translation>
    </message>
    <message>
        <source>Changelog has the version</source>
        <translation>El registro de cambios tiene la versión</translation>
    </message>
    <message>
        <source>Breaking changes say how to migrate</source>
        <translation>Cambios incompatibles con migración</translation>
    </message>
    <message>
        <source>Versions bumped</source>
        <translation>Versiones actualizadas</translation>
    </message>
    <message>
        <source>Version mentioned</source>
        <translation>Versión mencionada</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Decisión anotada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmada por una persona</translation>
    </message>
    <message>
        <source>%1 mentions the version</source>
        <translation>%1 menciona la versión</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>eximida</translation>
    </message>
    <message>
        <source>“%1” is not a version. A version looks like 1.2.3 or 1.2.3-rc.1.</source>
        <translation>«%1» no es una versión. Una versión es como 1.2.3 o 1.2.3-rc.1.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Did you mean %2?</source>
        <translation>«%1» no es una versión. ¿Se quería decir %2?</translation>
    </message>
    <message>
        <source>“%1” is not as it should be. Expected: %2.</source>
        <translation>«%1» no es como debería. Se esperaba: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>«%1» no puede ser «%2». Se esperaba: %3.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Remove it, or correct its name.</source>
        <translation>No existe la clave «%1». Quitarla o corregir su nombre.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>No existe la clave «%1». ¿Se quería decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” is missing. Fill it in.</source>
        <translation>Falta «%1». Hay que rellenarlo.</translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it: it is %2.</source>
        <translation>Falta la clave «%1». Añadirla: es %2.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text in quotes.</source>
        <translation>El valor de «%1» debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>“%1” must be %2, and it is %3.</source>
        <translation>«%1» debe ser %2, y es %3.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a release process, which fills a page. Restore the right file.</source>
        <translation>«%1» es demasiado grande para un proceso de lanzamiento, que ocupa una página. Restaurar el archivo correcto.</translation>
    </message>
    <message>
        <source>There is no %1, which says how this project is released. Write one, or let “slipway” draft it from what the repository shows.</source>
        <translation>No hay %1 que diga cómo se lanza este proyecto. Escribir uno, o dejar que «slipway» lo esboce a partir del repositorio.</translation>
    </message>
    <message>
        <source>only for kind %1</source>
        <translation>solo para el tipo %1</translation>
    </message>
    <message>
        <source>not supported by this version; possible: %1</source>
        <translation>no admitido por esta versión; posible: %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>una lista de tablas</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha o una hora</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>como máximo 1 MiB</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>un texto sin NUL</translation>
    </message>
    <message>
        <source>texts without NUL</source>
        <translation>textos sin NUL</translation>
    </message>
    <message>
        <source>a text with {version}</source>
        <translation>un texto con {version}</translation>
    </message>
    <message>
        <source>a text with exactly one {version}</source>
        <translation>un texto con exactamente un {version}</translation>
    </message>
    <message>
        <source>a branch name with {version}</source>
        <translation>un nombre de rama con {version}</translation>
    </message>
    <message>
        <source>a branch name that Git accepts</source>
        <translation>un nombre de rama que Git acepte</translation>
    </message>
    <message>
        <source>a message with no other placeholder than {version}</source>
        <translation>un mensaje sin otro marcador que {version}</translation>
    </message>
    <message>
        <source>a relative path inside the repository</source>
        <translation>una ruta relativa dentro del repositorio</translation>
    </message>
    <message>
        <source>a list that begins with a program</source>
        <translation>una lista que empiece por un programa</translation>
    </message>
    <message>
        <source>an id that no other check has</source>
        <translation>un id que no tenga otra comprobación</translation>
    </message>
    <message>
        <source>an id that no other target has</source>
        <translation>un id que no tenga otro destino</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>letras, cifras, «.», «_» y «-»</translation>
    </message>
    <message>
        <source>either key or pattern</source>
        <translation>o bien key o bien pattern</translation>
    </message>
    <message>
        <source>key or pattern</source>
        <translation>key o pattern</translation>
    </message>
    <message>
        <source>each place only once</source>
        <translation>cada lugar solo una vez</translation>
    </message>
    <message>
        <source>project.changelog, which this kind reads</source>
        <translation>project.changelog, que este tipo lee</translation>
    </message>
    <message>
        <source>[[versioning.file]], which this kind reads</source>
        <translation>[[versioning.file]], que este tipo lee</translation>
    </message>
    <message>
        <source>not supported by this version</source>
        <translation>no admitido por esta versión</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tags are written this way. The last release is %2.</source>
        <translation>
            <numerusform>%1 de %Ln etiqueta está escrita así. El último lanzamiento es %2.</numerusform>
            <numerusform>%1 de %Ln etiquetas están escritas así. El último lanzamiento es %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag yet. This is how most projects write them.</source>
        <translation>Aún no hay ninguna etiqueta. Así las escribe la mayoría de los proyectos.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln tags is a version. This is how most projects write them.</source>
        <translation>
            <numerusform>La única etiqueta no es una versión. Así las escribe la mayoría de los proyectos.</numerusform>
            <numerusform>Ninguna de las %Ln etiquetas es una versión. Así las escribe la mayoría de los proyectos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds the last released version, %1: %2</source>
        <translation>Contiene la última versión lanzada, %1: %2</translation>
    </message>
    <message>
        <source>Holds %1, and nothing was released yet: %2</source>
        <translation>Contiene %1, y aún no se ha lanzado nada: %2</translation>
    </message>
    <message>
        <source>Holds %1, but the last released version is %2: %3</source>
        <translation>Contiene %1, pero la última versión lanzada es %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not a version that can be raised. A version looks like 1.2.3.</source>
        <translation>«%1» no es una versión que se pueda subir. Una versión es como 1.2.3.</translation>
    </message>
    <message numerus="yes">
        <source>Matches in %Ln places. It has to match in one.</source>
        <translation>
            <numerusform>Coincide en %Ln lugar. Debe coincidir en uno.</numerusform>
            <numerusform>Coincide en %Ln lugares. Debe coincidir en uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remote is called so: %1</source>
        <translation>El remoto se llama así: %1</translation>
    </message>
    <message>
        <source>Named there: %1</source>
        <translation>Nombrado ahí: %1</translation>
    </message>
    <message>
        <source>The folder is called so.</source>
        <translation>La carpeta se llama así.</translation>
    </message>
    <message>
        <source>Releases are pushed to %1.</source>
        <translation>Los lanzamientos se envían a %1.</translation>
    </message>
    <message>
        <source>No remote is configured. Add one with “git remote add origin …” before the first release.</source>
        <translation>No hay ningún remoto configurado. Añadir uno con «git remote add origin …» antes del primer lanzamiento.</translation>
    </message>
    <message>
        <source>A clone of %1 begins with this branch.</source>
        <translation>Un clon de %1 empieza con esta rama.</translation>
    </message>
    <message>
        <source>There is a branch of this name.</source>
        <translation>Hay una rama con este nombre.</translation>
    </message>
    <message>
        <source>No branch has one of the usual names, and this one is checked out.</source>
        <translation>Ninguna rama tiene uno de los nombres habituales, y esta es la actual.</translation>
    </message>
    <message>
        <source>Has a section for %1.</source>
        <translation>Tiene una sección para %1.</translation>
    </message>
    <message>
        <source>Has no section for the last released version, %1. The cut writes one for each release.</source>
        <translation>No tiene sección para la última versión lanzada, %1. El corte escribe una en cada lanzamiento.</translation>
    </message>
    <message>
        <source>A changelog in Markdown. The cut writes a section for each release.</source>
        <translation>Un registro de cambios en Markdown. El corte escribe una sección en cada lanzamiento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln commits since the last release are Conventional Commits, which say what is breaking.</source>
        <translation>
            <numerusform>%1 de %Ln commit desde el último lanzamiento sigue Conventional Commits, que indica lo incompatible.</numerusform>
            <numerusform>%1 de %Ln commits desde el último lanzamiento siguen Conventional Commits, que indica lo incompatible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names the last released version, %1. With this check it has to name the next one.</source>
        <translation>Nombra la última versión lanzada, %1. Con esta comprobación tiene que nombrar la siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>A page of decisions with %Ln headings. With this check a release needs a new one.</source>
        <translation>
            <numerusform>Una página de decisiones con %Ln título. Con esta comprobación un lanzamiento necesita una nueva.</numerusform>
            <numerusform>Una página de decisiones con %Ln títulos. Con esta comprobación un lanzamiento necesita una nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>A changelog, but not in Markdown, which is all this version can write.</source>
        <translation>Un registro de cambios, pero no en Markdown, que es lo único que esta versión sabe escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of decisions. This version checks a single page, not a folder.</source>
        <translation>
            <numerusform>%Ln página de decisiones. Esta versión comprueba una sola página, no una carpeta.</numerusform>
            <numerusform>%Ln páginas de decisiones. Esta versión comprueba una sola página, no una carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow here publishes, so Slipway can: into a folder beside the repository.</source>
        <translation>Ningún flujo de trabajo publica aquí, así que Slipway puede hacerlo: en una carpeta junto al repositorio.</translation>
    </message>
    <message>
        <source>A workflow publishes already. Slipway can write the source archive to a folder, too.</source>
        <translation>Un flujo de trabajo ya publica. Slipway puede además escribir el archivo de fuentes en una carpeta.</translation>
    </message>
    <message>
        <source>A workflow publishes there; this version cannot watch it: %1</source>
        <translation>Ahí publica un flujo de trabajo; esta versión no puede vigilarlo: %1</translation>
    </message>
    <message>
        <source>%1 is there. This version uses it as a plain Git remote.</source>
        <translation>%1 está presente. Esta versión lo usa como un remoto Git corriente.</translation>
    </message>
    <message>
        <source>A security policy. This version has no disclosure desk yet.</source>
        <translation>Una política de seguridad. Esta versión aún no tiene panel de divulgación.</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Main branch</source>
        <translation>Rama principal</translation>
    </message>
    <message>
        <source>Tag pattern</source>
        <translation>Patrón de etiquetas</translation>
    </message>
    <message>
        <source>Version in %1</source>
        <translation>Versión en %1</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Check: breaking changes say how to migrate</source>
        <translation>Comprobación: cambios incompatibles con migración</translation>
    </message>
    <message>
        <source>Check: version mentioned</source>
        <translation>Comprobación: versión mencionada</translation>
    </message>
    <message>
        <source>Check: decision recorded</source>
        <translation>Comprobación: decisión anotada</translation>
    </message>
    <message>
        <source>Publish to a folder</source>
        <translation>Publicar en una carpeta</translation>
    </message>
    <message>
        <source>Seen, not usable yet</source>
        <translation>Visto, aún no utilizable</translation>
    </message>
    <message>
        <source>The version was not found by “%1”. Correct the key or the pattern in slipway.toml.</source>
        <translation>«%1» no encontró la versión. Corregir la clave o el patrón en slipway.toml.</translation>
    </message>
    <message>
        <source>“%1” matches several times, and it must match once. Make it narrower in slipway.toml. Found:</source>
        <translation>«%1» coincide varias veces y debe coincidir una. Precisarlo en slipway.toml. Encontrado:</translation>
    </message>
    <message>
        <source>The version files do not hold the same version. Make them agree first. Found:</source>
        <translation>Los archivos de versión no contienen la misma versión. Igualarlos primero. Encontrado:</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8. Save it as UTF-8.</source>
        <translation>%1 no es UTF-8 válido. Guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be read, because it is not well-formed:</source>
        <translation>%1 no se puede leer porque no está bien formado:</translation>
    </message>
    <message>
        <source>%1 cannot be read. Expected: %2.</source>
        <translation>%1 no se puede leer. Se esperaba: %2.</translation>
    </message>
    <message>
        <source>The changelog already has a section %1. Rename it, or release another version.</source>
        <translation>El registro de cambios ya tiene una sección %1. Renombrarla o lanzar otra versión.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only for you. Change its permissions, then run this again.</source>
        <translation>%1 no se puede escribir: es de solo lectura. Cambiar sus permisos y volver a ejecutar.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some, then run this again: it goes on where it stopped.</source>
        <translation>No queda espacio para escribir %1. Liberar algo y volver a ejecutar: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a folder that is new or empty.</source>
        <translation>%1 no está vacía. Elegir una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written:</source>
        <translation>%1 no se puede leer o escribir:</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punto de no retorno</translation>
    </message>
    <message>
        <source>Seen by: %1; %2.</source>
        <translation>Lo ve: %1; %2.</translation>
    </message>
    <message>
        <source>Push %1 with %2 to %3</source>
        <translation>Enviar %1 con %2 a %3</translation>
    </message>
    <message>
        <source>Push tag %1 to %2</source>
        <translation>Enviar la etiqueta %1 a %2</translation>
    </message>
    <message>
        <source>Publish %1 in %2</source>
        <translation>Publicar %1 en %2</translation>
    </message>
    <message>
        <source>Create branch %1 at %2</source>
        <translation>Crear la rama %1 en %2</translation>
    </message>
    <message>
        <source>Change one file</source>
        <translation>Cambiar un archivo</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>Cambiar %n archivo</numerusform>
            <numerusform>Cambiar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit “%1”</source>
        <translation>Hacer el commit «%1»</translation>
    </message>
    <message>
        <source>Push branch %1 to %2</source>
        <translation>Enviar la rama %1 a %2</translation>
    </message>
    <message>
        <source>Squash %1 into one commit on %2</source>
        <translation>Fusionar %1 en un solo commit sobre %2 (squash)</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>Enviar %1 a %2</translation>
    </message>
    <message>
        <source>Bring your checkout of %1 up to date</source>
        <translation>Poner al día la copia local de %1</translation>
    </message>
    <message>
        <source>Create tag %1 at %2</source>
        <translation>Crear la etiqueta %1 en %2</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Construir %1</translation>
    </message>
    <message>
        <source>Write the release notes, %1</source>
        <translation>Escribir las notas de la versión, %1</translation>
    </message>
    <message>
        <source>Write the checksums, %1</source>
        <translation>Escribir las sumas de verificación, %1</translation>
    </message>
    <message>
        <source>Sign the checksums, %1</source>
        <translation>Firmar las sumas de verificación, %1</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nadie más</translation>
    </message>
    <message>
        <source>the remote</source>
        <translation>el remoto</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>quienes revisan</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>se puede deshacer</translation>
    </message>
    <message>
        <source>can be replaced</source>
        <translation>se puede sustituir</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>no se puede deshacer</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>mirando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>ya hecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 to %n targets</source>
        <translation>
            <numerusform>Publicar %1 en %n destino</numerusform>
            <numerusform>Publicar %1 en %n destinos</numerusform>
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
        <translation>Corte</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>name of an act: tagging the release</comment>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>name of an act: publishing the release</comment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Cortar %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiquetar %1</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>create branch</source>
        <translation>crear rama</translation>
    </message>
    <message>
        <source>edit files</source>
        <translation>cambiar archivos</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>hacer commit</translation>
    </message>
    <message>
        <source>push branch</source>
        <translation>enviar rama</translation>
    </message>
    <message>
        <source>squash merge</source>
        <translation>fusión squash</translation>
    </message>
    <message>
        <source>push main</source>
        <translation>enviar rama principal</translation>
    </message>
    <message>
        <source>update checkout</source>
        <translation>actualizar copia local</translation>
    </message>
    <message>
        <source>create tag</source>
        <translation>crear etiqueta</translation>
    </message>
    <message>
        <source>push tag</source>
        <translation>enviar etiqueta</translation>
    </message>
    <message>
        <source>build archive</source>
        <translation>construir archivo</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>escribir notas</translation>
    </message>
    <message>
        <source>write checksums</source>
        <translation>escribir sumas de verificación</translation>
    </message>
    <message>
        <source>sign checksums</source>
        <translation>firmar sumas de verificación</translation>
    </message>
    <message>
        <source>publish to “%1”</source>
        <translation>publicar en «%1»</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>punto de no retorno</translation>
    </message>
    <message>
        <source>No tag of this repository is a version. Name a start with --from.</source>
        <translation>Ninguna etiqueta de este repositorio es una versión. Indicar un comienzo con --from.</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at another commit. It is never moved: find out who made it, or release another version.</source>
        <translation>La etiqueta %1 ya existe, en otro commit. Nunca se mueve: averiguar quién la creó, o lanzar otra versión.</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at %2 and not at %3. It is never moved: find out who made it, or release another version.</source>
        <translation>La etiqueta %1 ya existe, en %2 y no en %3. Nunca se mueve: averiguar quién la creó, o lanzar otra versión.</translation>
    </message>
    <message>
        <source>Several tags claim to be version %1, at different commits: %2. Delete the wrong ones.</source>
        <translation>Varias etiquetas dicen ser la versión %1, en commits distintos: %2. Borrar las incorrectas.</translation>
    </message>
    <message>
        <source>%1 cannot be released: %2 is out already, and versions only go up.</source>
        <translation>%1 no se puede lanzar: %2 ya ha salido, y las versiones solo suben.</translation>
    </message>
    <message>
        <source>The branch %1 exists already and holds something else than this release. Rename or delete it, then run this again.</source>
        <translation>La rama %1 ya existe y contiene algo distinto de este lanzamiento. Renombrarla o borrarla y volver a ejecutar.</translation>
    </message>
    <message>
        <source>What would land on the main branch is not what was reviewed on %1. Nothing was pushed. Delete the release branch and cut again.</source>
        <translation>Lo que llegaría a la rama principal no es lo revisado en %1. No se ha enviado nada. Borrar la rama de lanzamiento y cortar de nuevo.</translation>
    </message>
    <message>
        <source>The release branch cannot be merged: the main branch changed the same lines. Delete %1 and cut again.</source>
        <translation>La rama de lanzamiento no se puede fusionar: la rama principal cambió las mismas líneas. Borrar %1 y cortar de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to release: no commit since the last version.</source>
        <translation>No hay nada que lanzar: ningún commit desde la última versión.</translation>
    </message>
    <message>
        <source>There is nothing to release as %1: no commit since the last version.</source>
        <translation>No hay nada que lanzar como %1: ningún commit desde la última versión.</translation>
    </message>
    <message>
        <source>Another Slipway is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>Otro Slipway está trabajando en este repositorio. Esperar a que termine y volver a ejecutar.</translation>
    </message>
    <message>
        <source>Another Slipway (%1) is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>Otro Slipway (%1) está trabajando en este repositorio. Esperar a que termine y volver a ejecutar.</translation>
    </message>
    <message>
        <source>Not all checks have passed.</source>
        <translation>No se han superado todas las comprobaciones.</translation>
    </message>
    <message>
        <source>%1 is not ready for this. First run “slipwayctl %2 %1”.</source>
        <translation>%1 no está lista para esto. Ejecutar primero «slipwayctl %2 %1».</translation>
    </message>
    <message>
        <source>%1 is not ready: the step “%2” is not done yet. Run this again.</source>
        <translation>%1 no está lista: el paso «%2» aún no está hecho. Volver a ejecutar.</translation>
    </message>
    <message>
        <source>%1: what is there is not what this release made (there: %2; expected: %3). Nothing was overwritten. Find out where it comes from.</source>
        <translation>%1: lo que hay allí no lo hizo este lanzamiento (allí: %2; se esperaba: %3). No se ha sobrescrito nada. Averiguar de dónde viene.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The repository has no remote “%1”. Add it with “git remote add”, or name another one in slipway.toml (project.forge = &quot;git:NAME&quot;).</source>
        <translation>El repositorio no tiene un remoto «%1». Añadirlo con «git remote add» o nombrar otro en slipway.toml (project.forge = &quot;git:NOMBRE&quot;).</translation>
    </message>
    <message>
        <source>The remote “%1” cannot be reached. Check the network, its address and your access, then run this again. Git said:</source>
        <translation>No se puede acceder al remoto «%1». Comprobar la red, su dirección y el acceso, y volver a ejecutar. Git dijo:</translation>
    </message>
    <message>
        <source>The remote rejected the push of %1, so nothing changed there. Is it protected? The remote said:</source>
        <translation>El remoto rechazó el envío de %1, así que allí no cambió nada. ¿Está protegido? El remoto dijo:</translation>
    </message>
    <message>
        <source>On the remote, %1 has commits that this repository does not build on. Fetch and look at them, then run this again.</source>
        <translation>En el remoto, %1 tiene commits en los que este repositorio no se basa. Traerlos y mirarlos, y volver a ejecutar.</translation>
    </message>
    <message>
        <source>Somebody else is pushing %1 to the remote. Run this again in a moment.</source>
        <translation>Otra persona está enviando %1 al remoto. Volver a ejecutar en un momento.</translation>
    </message>
    <message>
        <source>%1 is not in a Git repository. Choose the folder of one, or make one with “git init”.</source>
        <translation>%1 no está en un repositorio Git. Elegir la carpeta de uno, o crearlo con «git init».</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user, so Git will not touch it. If you trust it: git config --global --add safe.directory %1</source>
        <translation>El repositorio %1 pertenece a otro usuario, por eso Git no lo toca. Si es de confianza: git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no files to check or change. Open a clone of it.</source>
        <translation>%1 es un repositorio desnudo (bare): no tiene archivos que comprobar o cambiar. Abrir un clon.</translation>
    </message>
    <message>
        <source>The repository has no commit yet, so there is nothing to release. Commit something first.</source>
        <translation>El repositorio aún no tiene ningún commit, así que no hay nada que lanzar. Hacer primero un commit.</translation>
    </message>
    <message>
        <source>The history of %1 is cut off (a shallow clone), so what changed since the last release cannot be told. Get the rest with “git fetch --unshallow”.</source>
        <translation>El historial de %1 está recortado (un clon superficial), así que no se sabe qué cambió desde el último lanzamiento. Traer el resto con «git fetch --unshallow».</translation>
    </message>
    <message>
        <source>No branch is checked out. Change to one with “git switch”.</source>
        <translation>No hay ninguna rama activa. Cambiar a una con «git switch».</translation>
    </message>
    <message>
        <source>The work tree has changes that are not committed. Commit them or put them aside with “git stash”.</source>
        <translation>El árbol de trabajo tiene cambios sin commit. Hacer un commit o apartarlos con «git stash».</translation>
    </message>
    <message>
        <source>“%1” was not found: no branch, tag or commit of this repository has that name. “git fetch” may bring it.</source>
        <translation>«%1» no se encontró: ninguna rama, etiqueta o commit de este repositorio se llama así. Quizá «git fetch» lo traiga.</translation>
    </message>
    <message>
        <source>Git does not know who you are. Set user.name and user.email with “git config --global”.</source>
        <translation>Git no sabe quién lo usa. Definir user.name y user.email con «git config --global».</translation>
    </message>
    <message>
        <source>Git does not know who you are: %1 is not set. Set it with: git config --global %1 &quot;…&quot;</source>
        <translation>Git no sabe quién lo usa: %1 no está definido. Definirlo con: git config --global %1 &quot;…&quot;</translation>
    </message>
    <message>
        <source>A hook of the repository refused. Mend what it complains about, then run this again. It said:</source>
        <translation>Un hook del repositorio lo rechazó. Arreglar lo que indica y volver a ejecutar. Dijo:</translation>
    </message>
    <message>
        <source>The repository&apos;s hook “%1” refused. Mend what it complains about, then run this again. It said:</source>
        <translation>El hook «%1» del repositorio lo rechazó. Arreglar lo que indica y volver a ejecutar. Dijo:</translation>
    </message>
    <message>
        <source>Signing failed: %1. Is the key there and unlocked? Git is configured with user.signingkey and gpg.format.</source>
        <translation>La firma falló: %1. ¿Está la clave y está desbloqueada? Git se configura con user.signingkey y gpg.format.</translation>
    </message>
    <message>
        <source>“%1” failed. It said:</source>
        <translation>«%1» falló. Dijo:</translation>
    </message>
    <message>
        <source>The program “%1” was not found. Install it, or correct the name.</source>
        <translation>No se encontró el programa «%1». Instalarlo o corregir el nombre.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Run this again: what is done already is not done twice.</source>
        <translation>«%1» no respondió a tiempo. Volver a ejecutar: lo hecho no se hace dos veces.</translation>
    </message>
    <message>
        <source>Cancelled. What was done stays; run this again to go on.</source>
        <translation>Cancelado. Lo hecho queda; volver a ejecutar para seguir.</translation>
    </message>
    <message>
        <source>This session has no keychain (a Secret Service such as GNOME Keyring or KWallet), so no credential can be kept. Start one; Slipway never writes a credential to a file.</source>
        <translation>Esta sesión no tiene llavero (un Secret Service como GNOME Keyring o KWallet), así que no se puede guardar ninguna credencial. Iniciar uno; Slipway nunca escribe una credencial en un archivo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquearlo y volver a intentar.</translation>
    </message>
    <message>
        <source>The keychain holds no credential “%1”. Store it with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>El llavero no contiene la credencial «%1». Guardarla con «slipwayctl credentials set %1» o en los ajustes.</translation>
    </message>
    <message>
        <source>Something went wrong that Slipway did not foresee (%1). Nothing is lost: run this again.</source>
        <translation>Algo salió mal que Slipway no había previsto (%1). No se ha perdido nada: volver a ejecutar.</translation>
    </message>
    <message>
        <source>The remote %1 answers.</source>
        <translation>El remoto %1 responde.</translation>
    </message>
    <message>
        <source>%1 is where this repository last saw it.</source>
        <translation>%1 está donde este repositorio lo vio por última vez.</translation>
    </message>
    <message>
        <source>The tag %1 is free.</source>
        <translation>La etiqueta %1 está libre.</translation>
    </message>
    <message>
        <source>Commits and tags will be by %1.</source>
        <translation>Los commits y etiquetas serán de %1.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>Se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Not checked: whether %1 takes the push. That is only known by pushing.</source>
        <translation>Sin comprobar: si %1 acepta el envío. Solo se sabe al enviar.</translation>
    </message>
    <message>
        <source>Not checked: whether signing works. The key is not used before it is needed.</source>
        <translation>Sin comprobar: si la firma funciona. La clave no se usa antes de que haga falta.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
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
        <translation>Otra persona cambió %1 mientras tanto, así que se dejó como está. Mirarlo y volver a intentar.</translation>
    </message>
    <message>
        <source>Your work tree is at %1, and this is about %2. Get that with “git switch” and “git pull”, then try again.</source>
        <translation>El árbol de trabajo está en %1, y esto trata de %2. Obtenerlo con «git switch» y «git pull» y volver a intentar.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. It may wait for its password in a window of its own, perhaps behind another one: answer there, then try again. Is there no such window, log out and in again, which starts the keychain anew.</source>
        <translation>El llavero no respondió en %1 segundos. Quizá espera su contraseña en una ventana propia, tal vez detrás de otra: responder allí y volver a intentar. Si no hay tal ventana, cerrar la sesión y volver a entrar, lo que reinicia el llavero.</translation>
    </message>
    <message>
        <source>Write the checksums, %1 – not signed: Slipway knows no gpg.format “%2”</source>
        <translation>Escribir las sumas de comprobación, %1 – sin firmar: Slipway no conoce gpg.format «%2»</translation>
    </message>
    <message>
        <source>The checksums will not be signed: Git&apos;s gpg.format is “%1”, and Slipway signs with openpgp or ssh.</source>
        <translation>Las sumas de comprobación no se firmarán: el gpg.format de Git es «%1», y Slipway firma con openpgp o ssh.</translation>
    </message>
    <message>
        <source>Not as expected: %1.</source>
        <translation>No es lo esperado: %1.</translation>
    </message>
    <message>
        <source>“%1” gives no answer that can be trusted. Check the network, and the proxy if there is one, then run this again:</source>
        <translation>«%1» no da ninguna respuesta de fiar. Compruebe la red, y el proxy si lo hay, y vuelva a ejecutarlo:</translation>
    </message>
    <message>
        <source>“%1” does not accept the token: it has expired, or was withdrawn. Store a new one with “slipwayctl credentials set %1” or in Settings. It said:</source>
        <translation>«%1» no acepta el token: caducó o fue retirado. Guarde uno nuevo con «slipwayctl credentials set %1» o en los ajustes. Respondió:</translation>
    </message>
    <message>
        <source>The token may not read “%1”. Give it the right to do so, or store another one. The forge said:</source>
        <translation>El token no puede leer «%1». Dele el permiso o guarde otro. La forja dijo:</translation>
    </message>
    <message>
        <source>There is no “%1”, or the token may not see it. Is the repository named right in slipway.toml, the commit pushed, and the token one for this repository? The forge said:</source>
        <translation>No existe «%1», o el token no puede verlo. ¿Está bien nombrado el repositorio en slipway.toml, está subido el commit y es el token de este repositorio? La forja dijo:</translation>
    </message>
    <message>
        <source>“%1” answers no more questions until %2, since too many were asked. Run this again then. It said:</source>
        <translation>«%1» no responde más preguntas hasta %2, porque se hicieron demasiadas. Vuelva a ejecutarlo entonces. Respondió:</translation>
    </message>
    <message>
        <source>“%1” was asked several times and could not be answered. That is the forge&apos;s own trouble: run this again later. It said:</source>
        <translation>«%1» se preguntó varias veces y no pudo responderse. Es un problema de la propia forja: vuelva a ejecutarlo más tarde. Respondió:</translation>
    </message>
    <message>
        <source>What “%1” answered is not an answer of this forge. Does a sign-in page of the network stand between, or is the forge&apos;s address wrong in slipway.toml? It came as:</source>
        <translation>Lo que respondió «%1» no es una respuesta de esta forja. ¿Hay una página de acceso de la red en medio, o es errónea la dirección de la forja en slipway.toml? Llegó como:</translation>
    </message>
    <message>
        <source>“%1” leads to another host, “%2”. The token does not go there: correct the forge in slipway.toml.</source>
        <translation>«%1» lleva a otro servidor, «%2». El token no va allí: corrija la forja en slipway.toml.</translation>
    </message>
    <message>
        <source>Another program works on the repository, or one was killed while it did: %1 is there. Wait until it has ended; if none runs, delete that file. Then run this again.</source>
        <translation>Otro programa trabaja en el repositorio, o uno fue interrumpido mientras lo hacía: existe %1. Espere a que termine; si no hay ninguno, borre ese archivo. Después vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>todavía en curso</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>a la espera de una persona</translation>
    </message>
    <message>
        <source>given up by the forge</source>
        <translation>abandonado por la forja</translation>
    </message>
    <message>
        <source>“%1” succeeded for %2.</source>
        <translation>«%1» se superó para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results of %1 succeeded.</source>
        <translation>
            <numerusform>%Ln resultado de %1 se superó.</numerusform>
            <numerusform>%Ln resultados de %1 se superaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2 for %3, which counts as succeeded.</source>
        <translation>«%1» está %2 para %3, lo que cuenta como superado.</translation>
    </message>
    <message>
        <source>“%1” is still running for %2. Ask again when it has ended.</source>
        <translation>«%1» todavía está en curso para %2. Vuelva a preguntar cuando termine.</translation>
    </message>
    <message>
        <source>“%1” did not succeed for %2: %3.</source>
        <translation>«%1» no se superó para %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun for %2.</source>
        <translation>«%1» es obligatorio y no ha empezado para %2.</translation>
    </message>
    <message>
        <source>The forge has no result for %1. Is it pushed, and does a workflow run for it?</source>
        <translation>La forja no tiene ningún resultado para %1. ¿Está subido y se ejecuta un flujo de trabajo para él?</translation>
    </message>
    <message>
        <source>Note: “%1” is not required, and is %2 for %3.</source>
        <translation>Nota: «%1» no es obligatorio y está %2 para %3.</translation>
    </message>
    <message>
        <source>The forge was not asked yet.</source>
        <translation>Todavía no se ha preguntado a la forja.</translation>
    </message>
    <message>
        <source>CI green on the main branch</source>
        <translation>CI en verde en la rama principal</translation>
    </message>
    <message numerus="yes">
        <source>CI green on the last %Ln commits</source>
        <translation>
            <numerusform>CI en verde en el último commit</numerusform>
            <numerusform>CI en verde en los últimos %Ln commits</numerusform>
        </translation>
    </message>
    <message>
        <source>only for forge %1</source>
        <translation>solo para la forja %1</translation>
    </message>
    <message>
        <source>project.forge with github:, which this kind asks</source>
        <translation>project.forge con github:, a la que pregunta este tipo</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>un número de 1 a 100</translation>
    </message>
    <message>
        <source>the name of a remote</source>
        <translation>el nombre de un remoto</translation>
    </message>
    <message>
        <source>an address such as https://github.example.org</source>
        <translation>una dirección como https://github.example.org</translation>
    </message>
    <message>
        <source>%1 leads there: %2</source>
        <translation>%1 lleva allí: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows run there. With this check a release waits until they are green for its commit.</source>
        <translation>
            <numerusform>Allí se ejecuta %Ln flujo de trabajo. Con esta comprobación, una versión espera a que esté en verde para su commit.</numerusform>
            <numerusform>Allí se ejecutan %Ln flujos de trabajo. Con esta comprobación, una versión espera a que estén en verde para su commit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forge</source>
        <translation>Forja</translation>
    </message>
    <message>
        <source>Check: CI green</source>
        <translation>Comprobación: CI en verde</translation>
    </message>
    <message>
        <source>The remote “%1” leads to “%2”, and not to %3. Name the one that does in slipway.toml (project.remote).</source>
        <translation>El remoto «%1» lleva a «%2», y no a %3. Nombre en slipway.toml el que lleva allí (project.remote).</translation>
    </message>
    <message>
        <source>The remote %1 leads to the forge&apos;s repository.</source>
        <translation>El remoto %1 lleva al repositorio de la forja.</translation>
    </message>
    <message>
        <source>The forge takes you for %1.</source>
        <translation>Para la forja, usted es %1.</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>El token vale hasta %1.</translation>
    </message>
    <message>
        <source>The keychain holds no token “%1”, so only what is public can be read, and not often. Store one with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>El llavero no guarda ningún token «%1», así que solo se puede leer lo público, y no a menudo. Guarde uno con «slipwayctl credentials set %1» o en los ajustes.</translation>
    </message>
    <message>
        <source>The forge shows the repository %1.</source>
        <translation>La forja muestra el repositorio %1.</translation>
    </message>
    <message>
        <source>The forge shows what %1 requires and how its checks ended.</source>
        <translation>La forja muestra lo que %1 exige y cómo acabaron sus comprobaciones.</translation>
    </message>
    <message>
        <source>a file that no other key names</source>
        <translation>un archivo que ninguna otra clave nombre</translation>
    </message>
    <message>
        <source>one line of the page</source>
        <translation>una línea de la página</translation>
    </message>
    <message>
        <source>[[notes.page]], which this is for</source>
        <translation>[[notes.page]], para la que es esto</translation>
    </message>
    <message>
        <source>each text of a kind of release only once</source>
        <translation>cada texto de una clase de lanzamiento solo una vez</translation>
    </message>
    <message>
        <source>%1 has no line “%2”, below which the section of a release goes. Add it there, or correct notes.page.after.</source>
        <translation>%1 no tiene la línea «%2», debajo de la cual va la sección de un lanzamiento. Añádala allí o corrija notes.page.after.</translation>
    </message>
    <message>
        <source>%1 has the line “%2” several times, so the place for the section of a release is not clear. Leave one.</source>
        <translation>%1 tiene varias veces la línea «%2», así que el lugar de la sección de un lanzamiento no está claro. Deje solo una.</translation>
    </message>
    <message>
        <source>Here a tag begins that nothing ends. Close it with }}.</source>
        <translation>Aquí empieza una etiqueta que nada termina. Ciérrela con }}.</translation>
    </message>
    <message>
        <source>The section “%1” is not closed. End it with {{/%1}}.</source>
        <translation>La sección «%1» no está cerrada. Termínela con {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} ends a section that was not begun. Begin it with {{#%1}}.</source>
        <translation>{{/%1}} termina una sección que no se había empezado. Empiécela con {{#%1}}.</translation>
    </message>
    <message>
        <source>The delimiters of tags cannot be changed. Write {{ and }}.</source>
        <translation>Los delimitadores de las etiquetas no se pueden cambiar. Escriba {{ y }}.</translation>
    </message>
    <message>
        <source>“%1” is a list. Begin it with {{#%1}} and end it with {{/%1}}.</source>
        <translation>«%1» es una lista. Empiécela con {{#%1}} y termínela con {{/%1}}.</translation>
    </message>
    <message>
        <source>“%1” cannot be included. Name a file in the folder of the template, or below it.</source>
        <translation>«%1» no se puede incluir. Indique un archivo de la carpeta de la plantilla, o de las de debajo.</translation>
    </message>
    <message>
        <source>“%1” includes itself. Break the circle.</source>
        <translation>«%1» se incluye a sí mismo. Rompa el círculo.</translation>
    </message>
    <message>
        <source>This is too large for a template, which has at most 256 KiB and 2000 sections.</source>
        <translation>Es demasiado grande para una plantilla, que tiene como mucho 256 KiB y 2000 secciones.</translation>
    </message>
    <message>
        <source>This template makes more than 64 MiB, or repeats itself too often. Take out lists in lists.</source>
        <translation>Esta plantilla da más de 64 MiB o se repite demasiado. Quite las listas dentro de listas.</translation>
    </message>
    <message>
        <source>There is no name “%1” here. Known are: %2.</source>
        <translation>Aquí no existe el nombre «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>Esta plantilla no se puede leer.</translation>
    </message>
    <message>
        <source>one line with no other placeholder than {version}</source>
        <translation>una línea sin otro marcador que {version}</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one. The forge said:</source>
        <translation>Al token le falta el permiso «%1» para «%2». Déselo o guarde otro. La forja dijo:</translation>
    </message>
    <message>
        <source>The forge does not do what “%1” was asked. It said:</source>
        <translation>La forja no hace lo que se pidió a «%1». Dijo:</translation>
    </message>
    <message>
        <source>Merge %1 into %2 at the forge</source>
        <translation>Fusionar %1 en %2 en la forja</translation>
    </message>
    <message>
        <source>Open the pull request of %1 into %2</source>
        <translation>Abrir la pull request de %1 a %2</translation>
    </message>
    <message>
        <source>Wait for the approval and the checks of the pull request of %1</source>
        <translation>Esperar la aprobación y las comprobaciones de la pull request de %1</translation>
    </message>
    <message>
        <source>Squash the pull request of %1 into one commit on %2</source>
        <translation>Fusionar la pull request de %1 en un solo commit sobre %2 (squash)</translation>
    </message>
    <message>
        <source>open pull request</source>
        <translation>abrir la pull request</translation>
    </message>
    <message>
        <source>review pull request</source>
        <translation>revisar la pull request</translation>
    </message>
    <message>
        <source>merge pull request</source>
        <translation>fusionar la pull request</translation>
    </message>
    <message>
        <source>It is a draft: press “Ready for review” there.</source>
        <translation>Es un borrador: pulse allí «Ready for review».</translation>
    </message>
    <message>
        <source>It conflicts with the main branch: delete the release branch and cut again.</source>
        <translation>Está en conflicto con la rama principal: borre la rama de lanzamiento y corte de nuevo.</translation>
    </message>
    <message>
        <source>%1 has moved on: delete the release branch and cut again.</source>
        <translation>%1 ha avanzado: borre la rama de lanzamiento y corte de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks for changes.</source>
        <translation>%1 pide cambios.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>“%1” did not succeed.</source>
        <translation>«%1» no tuvo éxito.</translation>
    </message>
    <message>
        <source>One more person has to approve it.</source>
        <translation>Falta la aprobación de una persona más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more people have to approve it.</source>
        <translation>
            <numerusform>Falta la aprobación de %n persona más.</numerusform>
            <numerusform>Falta la aprobación de %n personas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits get onto %1 through a merge queue alone: press “Merge when ready” there.</source>
        <translation>A %1 los commits solo llegan por una cola de fusión: pulse allí «Merge when ready».</translation>
    </message>
    <message>
        <source>A rule of the main branch is not met: the forge shows there which one.</source>
        <translation>No se cumple una regla de la rama principal: la forja muestra allí cuál.</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun.</source>
        <translation>«%1» es obligatorio y no ha empezado.</translation>
    </message>
    <message>
        <source>No check has begun.</source>
        <translation>Ninguna comprobación ha empezado.</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>«%1» sigue en curso.</translation>
    </message>
    <message>
        <source>The forge is still finding out whether it can be merged.</source>
        <translation>La forja aún está averiguando si se puede fusionar.</translation>
    </message>
    <message>
        <source>The pull request %1 of this release was closed without being merged. Open it again and run this again, or delete the release branch here and on the remote to begin anew.</source>
        <translation>La pull request %1 de esta versión se cerró sin fusionarse. Vuelva a abrirla y ejecute esto de nuevo, o borre la rama de lanzamiento aquí y en el remoto para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The pull request %1 cannot be merged yet. Run this again when this is settled:</source>
        <translation>La pull request %1 aún no se puede fusionar. Ejecute esto de nuevo cuando se resuelva lo siguiente:</translation>
    </message>
    <message>
        <source>The forge does not merge the pull request %1 when Slipway asks. Merge it there, or let somebody do it who may, then run this again: the merge is found. The forge said:</source>
        <translation>La forja no fusiona la pull request %1 cuando Slipway se lo pide. Fusiónela allí, o deje que lo haga alguien que pueda, y ejecute esto de nuevo: la fusión se encuentra. La forja dijo:</translation>
    </message>
    <message>
        <source>What landed on the main branch as %2 is not what was reviewed on %1, %3. Nothing is tagged. Look at the difference, then take it back, or release another version.</source>
        <translation>Lo que llegó a la rama principal como %2 no es lo que se revisó en %1, %3. No hay nada etiquetado. Mire la diferencia y deshágalo, o publique otra versión.</translation>
    </message>
    <message>
        <source>Somebody pushed to the branch %1: it is at %2 and not at %3, which this release made. Look at it with “git log %3..%2”. Take it back, or delete the release branch and cut again.</source>
        <translation>Alguien hizo push a la rama %1: está en %2 y no en %3, que hizo este lanzamiento. Mírelo con «git log %3..%2». Deshágalo, o borre la rama de lanzamiento y corte de nuevo.</translation>
    </message>
    <message>
        <source>Send the request above, then press Enter.</source>
        <translation>Envíe la petición de arriba y pulse Intro.</translation>
    </message>
    <message>
        <source>The account may open and merge pull requests in %1.</source>
        <translation>La cuenta puede abrir y fusionar pull requests en %1.</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>La pull request %1 se puede fusionar.</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one.</source>
        <translation>Al token le falta el permiso «%1» para «%2». Déselo o guarde otro.</translation>
    </message>
    <message>
        <source>Not checked: whether the token has the rights “%1”. The forge says so only when they are used.</source>
        <translation>Sin comprobar: si el token tiene los permisos «%1». La forja solo lo dice cuando se usan.</translation>
    </message>
    <message>
        <source>names as in .slipway/allowed_signers, each once</source>
        <translation>nombres como en .slipway/allowed_signers, cada uno una vez</translation>
    </message>
    <message>
        <source>from 1 to the number of maintainers</source>
        <translation>de 1 al número de responsables</translation>
    </message>
    <message>
        <source>Ask for the sign-off of %1 through %2</source>
        <translation>Pedir el visto bueno de %1 a través de %2</translation>
    </message>
    <message>
        <source>Wait for the sign-off of %1 (maintainers needed: %2)</source>
        <translation>Esperar el visto bueno de %1 (responsables necesarios: %2)</translation>
    </message>
    <message>
        <source>request sign off</source>
        <translation>pedir el visto bueno</translation>
    </message>
    <message>
        <source>collect sign offs</source>
        <translation>reunir los vistos buenos</translation>
    </message>
    <message>
        <source>Signed, but void. Changed since: %1.</source>
        <translation>Firmado, pero nulo. Cambió desde entonces: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a release</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la versión</translation>
    </message>
    <message>
        <source>the release commit</source>
        <translation>el commit del lanzamiento</translation>
    </message>
    <message>
        <source>the files of the release commit</source>
        <translation>los archivos del commit del lanzamiento</translation>
    </message>
    <message>
        <source>the release notes</source>
        <translation>las notas de la versión</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>el archivo %1</translation>
    </message>
    <message>
        <source>the check “%1”</source>
        <translation>la comprobación «%1»</translation>
    </message>
    <message>
        <source>the advisory %1</source>
        <translation>el aviso de seguridad %1</translation>
    </message>
    <message>
        <source>Has not signed.</source>
        <translation>No ha firmado.</translation>
    </message>
    <message>
        <source>Signed at %1.</source>
        <translation>Firmado: %1.</translation>
    </message>
    <message>
        <source>Signed, but made this release: slipway.toml does not count the author.</source>
        <translation>Firmado, pero es autor de este lanzamiento: slipway.toml no cuenta al autor.</translation>
    </message>
    <message>
        <source>Signed with the key of another maintainer: it counts once.</source>
        <translation>Firmado con la clave de otro responsable: cuenta una sola vez.</translation>
    </message>
    <message>
        <source>The signature is not a good one by a key that .slipway/allowed_signers of the main branch has for this name.</source>
        <translation>La firma no es válida con una clave que .slipway/allowed_signers de la rama principal tenga para este nombre.</translation>
    </message>
    <message>
        <source>Signed, but slipway.toml names no such maintainer.</source>
        <translation>Firmado, pero slipway.toml no nombra a tal responsable.</translation>
    </message>
    <message>
        <source>What was signed cannot be read: was it made by another version of Slipway?</source>
        <translation>No se puede leer lo que se firmó: ¿lo hizo otra versión de Slipway?</translation>
    </message>
    <message>
        <source>%1 waits for its sign-off (maintainers needed: %2). Run this again when they have signed:</source>
        <translation>%1 espera su visto bueno (responsables necesarios: %2). Ejecutar de nuevo cuando hayan firmado:</translation>
    </message>
    <message>
        <source>What there is to sign of %1 has changed since you were shown it. Nothing was signed: look at it again.</source>
        <translation>Lo que hay que firmar de %1 ha cambiado desde que se mostró. No se firmó nada: mirarlo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-off of %1 was not kept: .slipway/allowed_signers of the main branch has your key for none of the maintainers of slipway.toml. Add a line with a maintainer&apos;s name and the key there.</source>
        <translation>El visto bueno de %1 no se guardó: .slipway/allowed_signers de la rama principal no tiene su clave para ninguno de los responsables de slipway.toml. Añadir allí una línea con el nombre de un responsable y la clave.</translation>
    </message>
    <message>
        <source>Your key has signed nothing of %1 that could be taken back.</source>
        <translation>Su clave no ha firmado nada de %1 que se pueda retirar.</translation>
    </message>
    <message>
        <source>The main branch has %1, with the keys of those who sign releases off.</source>
        <translation>La rama principal tiene %1, con las claves de quienes dan el visto bueno.</translation>
    </message>
    <message>
        <source>Pushing %1 starts the workflow.</source>
        <translation>Al enviar %1 empieza el flujo de trabajo.</translation>
    </message>
    <message>
        <source>The workflow is enabled at the forge.</source>
        <translation>El flujo de trabajo está habilitado en la forja.</translation>
    </message>
    <message>
        <source>The environment “%1” is protected.</source>
        <translation>El entorno «%1» está protegido.</translation>
    </message>
    <message>
        <source>Run %1 for the tag: %2.</source>
        <translation>Ejecución %1 para la etiqueta: %2.</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2.</source>
        <translation>«%1» no tuvo éxito: %2.</translation>
    </message>
    <message>
        <source>“%1” did not succeed at “%2”: %3.</source>
        <translation>«%1» no tuvo éxito en «%2»: %3.</translation>
    </message>
    <message>
        <source>Not checked: whether the forge has the workflow enabled, and how its environments are protected.</source>
        <translation>No comprobado: si la forja tiene habilitado el flujo de trabajo y cómo están protegidos sus entornos.</translation>
    </message>
    <message>
        <source>Release workflow ready</source>
        <translation>Flujo de publicación listo</translation>
    </message>
    <message>
        <source>Publishes when a tag is pushed. A check says before the tag what would go wrong: %1</source>
        <translation>Publica cuando se envía una etiqueta. Una comprobación dice antes de la etiqueta qué saldría mal: %1</translation>
    </message>
    <message>
        <source>Published by workflow</source>
        <translation>Publicado por flujo de trabajo</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: its tags are %2. Change on.push.tags, or the tag.</source>
        <translation>Al enviar %1 no empieza el flujo de trabajo: sus etiquetas son %2. Cambie on.push.tags o la etiqueta.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: tags-ignore is %2. Change it.</source>
        <translation>Al enviar %1 no empieza el flujo de trabajo: tags-ignore es %2. Cámbielo.</translation>
    </message>
    <message>
        <source>Nothing starts the workflow. Add on.push.tags.</source>
        <translation>Nada inicia el flujo de trabajo. Añada on.push.tags.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start this workflow: another one does. If it starts with the tag, name it as publish.workflow.</source>
        <translation>Al enviar %1 no empieza este flujo de trabajo: lo inicia otro. Si ese empieza con la etiqueta, indíquelo en publish.workflow.</translation>
    </message>
    <message>
        <source>GitHub does not take tags and tags-ignore together. Write what to ignore into tags, behind a “!”.</source>
        <translation>GitHub no acepta tags y tags-ignore juntos. Escriba en tags lo que hay que ignorar, tras un «!».</translation>
    </message>
    <message>
        <source>The workflow has no job.</source>
        <translation>El flujo de trabajo no tiene ningún trabajo.</translation>
    </message>
    <message>
        <source>The job “%1” needs “%2”, and there is no such job: GitHub refuses the workflow.</source>
        <translation>El trabajo «%1» necesita «%2», y no existe tal trabajo: GitHub rechaza el flujo de trabajo.</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, which only the repository’s settings may give it. Add it to permissions.</source>
        <translation>«%2» en el trabajo «%1» necesita el permiso «%3: write», que solo pueden darle los ajustes del repositorio. Añádalo a permissions.</translation>
    </message>
    <message>
        <source>The job “%1” fetches the newest commit alone, and “%2” reads the history. Give actions/checkout “fetch-depth: 0”.</source>
        <translation>El trabajo «%1» solo obtiene el último commit, y «%2» lee el historial. Dé «fetch-depth: 0» a actions/checkout.</translation>
    </message>
    <message>
        <source>When one part of “%1” fails, the others are cancelled while they publish. Set fail-fast to false.</source>
        <translation>Cuando falla una parte de «%1», las demás se cancelan mientras publican. Ponga fail-fast a false.</translation>
    </message>
    <message>
        <source>The job “%1” publishes (%2) without an environment, so that nobody is asked before. Give it a protected one.</source>
        <translation>El trabajo «%1» publica (%2) sin entorno, así que antes no se pregunta a nadie. Dele uno protegido.</translation>
    </message>
    <message>
        <source>GitHub fails each job that uses “%1”. Use a newer version.</source>
        <translation>GitHub hace fallar todo trabajo que use «%1». Use una versión más nueva.</translation>
    </message>
    <message>
        <source>“%1” makes the release public before “%2” has added all files. Make a draft and publish it last: an immutable release takes no more files.</source>
        <translation>«%1» hace pública la versión antes de que «%2» haya añadido todos los archivos. Haga un borrador y publíquelo al final: una versión inmutable ya no acepta archivos.</translation>
    </message>
    <message>
        <source>“%1” is pushed before “%2” signs it. Push by digest and sign, then set the tag.</source>
        <translation>«%1» se envía antes de que «%2» lo firme. Envíe por resumen y firme; luego ponga la etiqueta.</translation>
    </message>
    <message>
        <source>“%1” comes from others and is not pinned to a commit. Write its 40 digits behind the “@”.</source>
        <translation>«%1» viene de otros y no está fijado a un commit. Escriba sus 40 dígitos tras la «@».</translation>
    </message>
    <message>
        <source>“%1” in a script can hold commands that anybody wrote. Pass it in an environment variable.</source>
        <translation>«%1» en un script puede contener órdenes escritas por cualquiera. Páselo en una variable de entorno.</translation>
    </message>
    <message>
        <source>pull_request_target runs for anybody’s pull request, with this repository’s secrets. Give it a workflow of its own.</source>
        <translation>pull_request_target se ejecuta para la pull request de cualquiera, con los secretos de este repositorio. Dele un flujo de trabajo propio.</translation>
    </message>
    <message>
        <source>Another run of the group “%1” cancels this one while it publishes. Set cancel-in-progress to false.</source>
        <translation>Otra ejecución del grupo «%1» cancela esta mientras publica. Ponga cancel-in-progress a false.</translation>
    </message>
    <message>
        <source>The workflow is disabled at the forge. Enable it there.</source>
        <translation>El flujo de trabajo está deshabilitado en la forja. Habilítelo allí.</translation>
    </message>
    <message>
        <source>The forge has disabled the workflow, as nothing happened for a long time. Enable it there.</source>
        <translation>La forja ha deshabilitado el flujo de trabajo porque hace mucho que no pasa nada. Habilítelo allí.</translation>
    </message>
    <message>
        <source>The job “%1” uses the environment “%2”, which is not there: GitHub makes it, unprotected. Make it first.</source>
        <translation>El trabajo «%1» usa el entorno «%2», que no existe: GitHub lo crea, sin protección. Créelo antes.</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” is not protected. Give it reviewers, or the tags that may use it.</source>
        <translation>El entorno «%2» del trabajo «%1» no está protegido. Dele revisores, o las etiquetas que pueden usarlo.</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” does not take %3. Add a pattern for the tag to it.</source>
        <translation>El entorno «%2» del trabajo «%1» no acepta %3. Añádale un patrón para la etiqueta.</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>Fallaría: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Riesgo: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Consejo: %1</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: only branches do. Add on.push.tags.</source>
        <translation>Al enviar %1 no empieza el flujo de trabajo: solo lo hacen las ramas. Añada on.push.tags.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow; only these events do: %2. Add on.push.tags.</source>
        <translation>Al enviar %1 no empieza el flujo de trabajo; solo lo hacen estos eventos: %2. Añada on.push.tags.</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: a release does that is published at the forge by a person, or with another token than GITHUB_TOKEN.</source>
        <translation>Al enviar %1 no empieza el flujo de trabajo: lo hace una versión que publica en la forja una persona, o con otro token que GITHUB_TOKEN.</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, and does not have it. Add it to permissions.</source>
        <translation>«%2» en el trabajo «%1» necesita el permiso «%3: write» y no lo tiene. Añádalo a permissions.</translation>
    </message>
    <message>
        <source>Not decided: whether what you wrote for %1 comes into this version. The notes in the window offer it.</source>
        <translation>Sin decidir: si lo que escribió para %1 pasa a esta versión. Las notas de la versión en la ventana lo ofrecen.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>Acerca de Slipway</translation>
    </message>
    <message>
        <source>Pages about Slipway</source>
        <translation>Páginas sobre Slipway</translation>
    </message>
    <message>
        <source>&amp;Slipway</source>
        <translation>&amp;Slipway</translation>
    </message>
    <message>
        <source>Cut software releases by pointing and clicking, and see what is about to happen before it does.</source>
        <translation>Publicar versiones de software con unos clics, y ver lo que va a pasar antes de que pase.</translation>
    </message>
    <message>
        <source>© 2026 The Slipway authors.

Slipway is free software: you can share it and change it under the terms of the GNU General Public License, version 3 or any later version (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>© 2026 Los autores de Slipway.

Slipway es software libre: se puede compartir y modificar según los términos de la Licencia Pública General de GNU, versión 3 o cualquier versión posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>&amp;Third-party software</source>
        <translation>Software de &amp;terceros</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>Software de terceros y sus licencias</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licencia Pública General de GNU</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1, compilado con Qt %2</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>Existente</translation>
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
        <translation>Cambios exactos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::CheckDetails</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Log of the check</source>
        <translation>Registro de la comprobación</translation>
    </message>
    <message>
        <source>Choose a check to see its evidence.</source>
        <translation>Elegir una comprobación para ver su evidencia.</translation>
    </message>
</context>
<context>
    <name>ui::CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter does what the button of the check says; its menu has all that can be done.</source>
        <translation>Intro hace lo que dice el botón de la comprobación; su menú contiene todo lo que se puede hacer.</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Mirado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a finding, and how many more</comment>
        <translation>
            <numerusform>%1 (y %Ln más)</numerusform>
            <numerusform>%1 (y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Changelog and notes</source>
        <translation>Registro de cambios y notas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Decisions and confirmations</source>
        <translation>Decisiones y confirmaciones</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPane</name>
    <message>
        <source>R&amp;un all</source>
        <translation>&amp;Ejecutar todas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Show only the checks that have not passed and are not waived</source>
        <translation>Mostrar solo las comprobaciones no superadas ni eximidas</translation>
    </message>
    <message>
        <source>Confirm a check</source>
        <translation>Confirmar una comprobación</translation>
    </message>
    <message>
        <source>You state that this is done: %1</source>
        <translation>Se declara que esto está hecho: %1</translation>
    </message>
    <message>
        <source>&amp;Note (may stay empty)</source>
        <translation>&amp;Nota (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Waive a check</source>
        <translation>Eximir una comprobación</translation>
    </message>
    <message>
        <source>The release goes on although this does not pass: %1. Your name and reason are kept with the result.</source>
        <translation>El lanzamiento sigue aunque esto no se supera: %1. El nombre y el motivo se guardan con el resultado.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Eximir</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>No hace falta ninguna decisión</translation>
    </message>
    <message>
        <source>You state that this release needs no recorded decision.</source>
        <translation>Se declara que este lanzamiento no necesita ninguna decisión anotada.</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Declarar</translation>
    </message>
    <message>
        <source>&amp;What is left</source>
        <translation>Lo que &amp;falta</translation>
    </message>
    <message>
        <source>Look at every check, run the commands and ask the forge</source>
        <translation>Mirar cada comprobación, ejecutar los comandos y preguntar a la forja</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistViewModel</name>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1 en el commit %2</translation>
    </message>
    <message>
        <source>(The end of the log. The whole of it is in %1.)</source>
        <translation>(El final del registro. Entero está en %1.)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 passed</source>
        <translation>
            <numerusform>%Ln de %L1 superada</numerusform>
            <numerusform>%Ln de %L1 superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln eximida</numerusform>
            <numerusform>%Ln eximidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>for commit %1</source>
        <translation>para el commit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con fallo</numerusform>
            <numerusform>%Ln con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln sin comprobar</numerusform>
            <numerusform>%Ln sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>No está listo: %1</translation>
    </message>
</context>
<context>
    <name>ui::CloneDialog</name>
    <message>
        <source>Clone a repository</source>
        <translation>Clonar un repositorio</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Dirección del repositorio</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>En la &amp;carpeta</translation>
    </message>
    <message>
        <source>Folder that the clone goes into</source>
        <translation>Carpeta donde va el clon</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>Progreso de la clonación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clone into folder</source>
        <translation>Clonar en la carpeta</translation>
    </message>
    <message>
        <source>The whole history is fetched: the notes are made from it.</source>
        <translation>Se trae todo el historial: de él salen las notas.</translation>
    </message>
    <message>
        <source>Makes %1. %2</source>
        <translation>Crea %1. %2</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Clonar %1</translation>
    </message>
</context>
<context>
    <name>ui::CloneViewModel</name>
    <message>
        <source>The address holds a password, which Git would keep in clear text. Leave it out: Git asks your credential helper.</source>
        <translation>La dirección contiene una contraseña que Git guardaría en texto claro. Quitarla: Git pregunta al asistente de credenciales.</translation>
    </message>
    <message>
        <source>The address names no repository. It looks like https://host/name.git, git@host:name.git, or a folder.</source>
        <translation>La dirección no nombra ningún repositorio. Es como https://host/name.git, git@host:name.git o una carpeta.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>No existe la carpeta %1. Elegir una que exista.</translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another folder.</source>
        <translation>%1 ya existe. Abrirla o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Waiting for the remote…</source>
        <translation>Esperando al remoto…</translation>
    </message>
    <message>
        <source>Receiving objects, %L1 %</source>
        <translation>Recibiendo objetos, %L1 %</translation>
    </message>
    <message>
        <source>Putting them together, %L1 %</source>
        <translation>Ensamblando objetos, %L1 %</translation>
    </message>
    <message>
        <source>Writing the files, %L1 %</source>
        <translation>Escribiendo archivos, %L1 %</translation>
    </message>
</context>
<context>
    <name>ui::Closing</name>
    <message>
        <source>Close Slipway</source>
        <translation>Cerrar Slipway</translation>
    </message>
    <message>
        <source>%1: %2. It can go on without the window. When it is stopped, what is done stays done, and Resume goes on from there.</source>
        <translation>%1: %2. Puede seguir sin la ventana. Si se detiene, lo hecho queda hecho, y «Reanudar» sigue desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>&amp;Seguir en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Go on minimised</source>
        <translation>Seguir &amp;minimizado</translation>
    </message>
    <message>
        <source>&amp;Stop after the running steps</source>
        <translation>&amp;Detener tras los pasos actuales</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>M&amp;antener la ventana abierta</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escribir un comando</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandos que encajan</translation>
    </message>
</context>
<context>
    <name>ui::CommitDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>No commits</source>
        <translation>Ningún commit</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>Filtrar commits</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Group commits by</source>
        <translation>Agrupar commits por</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Por sección</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Space shows or hides, F2 writes, Enter opens the commit; its menu has all that can be done.</source>
        <translation>Espacio muestra u oculta, F2 escribe, Intro abre el commit; su menú tiene todo lo que se puede hacer.</translation>
    </message>
    <message>
        <source>The commits could not be read</source>
        <translation>No se pudieron leer los commits</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>Arriba se dice qué lo impide.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Volver a &amp;mirar</translation>
    </message>
    <message>
        <source>Reading the commits…</source>
        <translation>Leyendo los commits…</translation>
    </message>
    <message>
        <source>No commit since the last release</source>
        <translation>Ningún commit desde la última versión</translation>
    </message>
    <message>
        <source>As soon as there is one it stands here.</source>
        <translation>En cuanto haya uno, estará aquí.</translation>
    </message>
    <message>
        <source>&amp;Open commit</source>
        <translation>Abrir c&amp;ommit</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>Se&amp;cción</translation>
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
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>a pull request</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Ends in</source>
        <comment>the section that a commit is shown in</comment>
        <translation>Acaba en</translation>
    </message>
</context>
<context>
    <name>ui::CommitDeskViewModel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>&amp;Accept guess</source>
        <translation>&amp;Aceptar la suposición</translation>
    </message>
    <message>
        <source>As in the &amp;log</source>
        <translation>Como en e&amp;l historial</translation>
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
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow no convention</source>
        <translation>
            <numerusform>%Ln no sigue ninguna convención</numerusform>
            <numerusform>%Ln no siguen ninguna convención</numerusform>
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
        <translation>Lo que puede ir aquí</translation>
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
        <translation>guardado</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsPage</name>
    <message>
        <source>Credentials are kept in the keychain of your system and nowhere else. Slipway shows their names, never the secrets.</source>
        <translation>Las credenciales se guardan en el llavero del sistema y en ningún otro sitio. Slipway muestra sus nombres, nunca los secretos.</translation>
    </message>
    <message>
        <source>Credentials in the keychain</source>
        <translation>Credenciales del llavero</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>See whether the keychain gives it out</source>
        <translation>Ver si el llavero la entrega</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>Nombre de la credencial</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué es</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>&amp;Add to keychain</source>
        <translation>&amp;Añadir al llavero</translation>
    </message>
    <message>
        <source>Forget a credential</source>
        <translation>Olvidar una credencial</translation>
    </message>
    <message>
        <source>“%1” is taken out of the keychain. The service it belongs to still knows it.</source>
        <translation>«%1» se quita del llavero. El servicio al que pertenece la sigue conociendo.</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Olvidar «%1»</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Volver a &amp;intentar</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Add a credential here:</source>
        <translation>Aún no hay nada guardado. Añadir una credencial aquí:</translation>
    </message>
    <message>
        <source>Use &amp;gh&apos;s login…</source>
        <translation>Usar el inicio de sesión de &amp;gh…</translation>
    </message>
    <message>
        <source>Keep the token of GitHub&apos;s program gh. The name is the host, such as github.com</source>
        <translation>Guardar el token de gh, el programa de GitHub. El nombre es el host, como github.com</translation>
    </message>
    <message>
        <source>Use gh&apos;s login</source>
        <translation>Usar el inicio de sesión de gh</translation>
    </message>
    <message>
        <source>Slipway runs “gh auth token --hostname=%1” and keeps the token that it gives in the keychain, as “%1”. With it Slipway may do there whatever gh may do.</source>
        <translation>Slipway ejecuta «gh auth token --hostname=%1» y guarda en el llavero, como «%1», el token que da. Con él, Slipway puede hacer allí todo lo que puede hacer gh.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Usarlo para «%1»</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID de &amp;cliente</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app</source>
        <translation>ID de cliente de una aplicación OAuth</translation>
    </message>
    <message>
        <source>of your OAuth app</source>
        <translation>de su aplicación OAuth</translation>
    </message>
    <message>
        <source>Sign in in a &amp;browser</source>
        <translation>Iniciar sesión en un navega&amp;dor</translation>
    </message>
    <message>
        <source>Get a code, type it into a page of the forge, and keep the token. The name is the host, such as github.com</source>
        <translation>Obtener un código, escribirlo en una página de la forja y guardar el token. El nombre es el host, como github.com</translation>
    </message>
    <message numerus="yes">
        <source>Enter the code %1 at %2. It is good for %Ln minutes.</source>
        <translation>
            <numerusform>Introduzca el código %1 en %2. Vale %Ln minuto.</numerusform>
            <numerusform>Introduzca el código %1 en %2. Vale %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Abrir la pá&amp;gina</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Dejar de &amp;esperar</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code…</source>
        <translation>Esperando a que introduzca el código…</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsViewModel</name>
    <message>
        <source>“%1” is in the keychain.</source>
        <translation>«%1» está en el llavero.</translation>
    </message>
    <message>
        <source>“%1” can be read.</source>
        <translation>«%1» se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the keychain.</source>
        <translation>«%1» ya no está en el llavero.</translation>
    </message>
</context>
<context>
    <name>ui::DeskEntry</name>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Section of the chosen commits</source>
        <translation>Sección de los commits elegidos</translation>
    </message>
    <message>
        <source>Migration of the chosen commits</source>
        <translation>Migración de los commits elegidos</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>Se&amp;cción</translation>
    </message>
    <message>
        <source>Mi&amp;gration</source>
        <translation>Mi&amp;gración</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varias</translation>
    </message>
    <message>
        <source>What users have to do</source>
        <translation>Qué tienen que hacer los usuarios</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Fixed-width font of the system</source>
        <translation>Letra de ancho &amp;fijo del sistema</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>Le&amp;tra</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Tamaño en puntos</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>A&amp;justar líneas largas</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Those that fit the window</source>
        <translation>Las que van con la ventana</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>Revisar la orto&amp;grafía</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Idioma de los textos</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install the package of your language, such as hunspell-en-us, and start Slipway again.</source>
        <translation>No hay ningún diccionario instalado. Instale el paquete de su idioma, por ejemplo hunspell-es, y vuelva a iniciar Slipway.</translation>
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
        <translation>Mostrar la diferencia…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Incorporarlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Leave out what is part of a longer word</source>
        <translation>Omitir lo que es parte de una palabra más larga</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>The words are a regular expression</source>
        <translation>Las palabras son una expresión regular</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
</context>
<context>
    <name>ui::FindViewModel</name>
    <message>
        <source>%1 (at character %L2)</source>
        <translation>%1 (en el carácter %L2)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixViewModel</name>
    <message>
        <source>There is nothing to change: your files hold it already, so commit and push them. An empty changelog entry is written under Notes.</source>
        <translation>No hay nada que cambiar: los archivos ya lo contienen, así que basta con hacer commit y enviarlos. Una entrada vacía del registro de cambios se escribe en Notas.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This changes your work tree, which then has something to commit and push: the check looks at commits, so it passes after that. What the files hold now is kept as a backup.</source>
        <translation>Aún no se ha cambiado nada. Esto cambia el árbol de trabajo, que entonces tiene algo que incluir en un commit y enviar: la comprobación mira los commits, así que se supera después. Lo que los archivos contienen ahora se guarda como copia de seguridad.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Changed: %1. Commit and push that, then look again. Edit &gt; Undo the last fix takes it back.</source>
        <translation>Cambiado: %1. Hacer commit y enviarlo, y volver a mirar. «Editar &gt; Deshacer el último arreglo» lo retira.</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>Repuesto como antes: %1.</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>%1 ha cambiado; su contenido anterior se guarda en %2</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Slipway speaks another language from its next start on.</source>
        <translation>Otro idioma se aplica a partir del próximo inicio de Slipway.</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>&amp;Open the repository that was open last</source>
        <translation>&amp;Abrir el último repositorio abierto</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>ui::GroupedChecks</name>
    <message numerus="yes">
        <source>%L1 of %Ln done</source>
        <translation>
            <numerusform>%L1 de %Ln hecha</numerusform>
            <numerusform>%L1 de %Ln hechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuessModel</name>
    <message>
        <source>Guess</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
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
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>%1 — User guide</source>
        <translation>%1 — Guía</translation>
    </message>
</context>
<context>
    <name>ui::LivePreview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar e&amp;nlace</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>ui::LogRelay</name>
    <message numerus="yes">
        <source>… %Ln characters came too fast to be shown …</source>
        <translation>
            <numerusform>… %Ln carácter llegó demasiado rápido para mostrarse …</numerusform>
            <numerusform>… %Ln caracteres llegaron demasiado rápido para mostrarse …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogTools</name>
    <message>
        <source>What the log shows</source>
        <translation>Lo que muestra el registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Notes and problems</source>
        <translation>Notas y problemas</translation>
    </message>
    <message>
        <source>Warnings and failures</source>
        <translation>Avisos y fallos</translation>
    </message>
    <message>
        <source>Without what the programs said</source>
        <translation>Sin la salida de los programas</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Lanzamiento</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>&amp;Abrir repositorio…</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Clonar…</translation>
    </message>
    <message>
        <source>Fetch a repository from an address and open it</source>
        <translation>Traer un repositorio desde una dirección y abrirlo</translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation>Proyecto de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Make a small repository with a remote beside it and open it</source>
        <translation>Crear un pequeño repositorio con un remoto al lado y abrirlo</translation>
    </message>
    <message>
        <source>&amp;Close repository</source>
        <translation>Cerrar re&amp;positorio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>S&amp;ave notes</source>
        <translation>&amp;Guardar notas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Fetch from the remote and look at everything again</source>
        <translation>Traer del remoto y volver a mirarlo todo</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Ejecutar &amp;todas las comprobaciones</translation>
    </message>
    <message>
        <source>Preview &amp;cut…</source>
        <translation>Vista previa del &amp;corte…</translation>
    </message>
    <message>
        <source>Preview &amp;tag…</source>
        <translation>Vista previa de la &amp;etiqueta…</translation>
    </message>
    <message>
        <source>Preview &amp;publish…</source>
        <translation>Vista previa de la &amp;publicación…</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on with the act that was interrupted</source>
        <translation>Seguir con la operación interrumpida</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Lista de comprobación</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicación</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Set &amp;up the release process…</source>
        <translation>&amp;Configurar el proceso de lanzamiento…</translation>
    </message>
    <message>
        <source>Draft slipway.toml for the repository that could not be opened without one</source>
        <translation>Esbozar slipway.toml para el repositorio que no se pudo abrir sin él</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escribir lo que se quiere hacer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>C&amp;redenciales…</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>&amp;Acerca de Slipway</translation>
    </message>
    <message>
        <source>%1 — Slipway</source>
        <translation>%1 — Slipway</translation>
    </message>
    <message>
        <source>Open repository</source>
        <translation>Abrir repositorio</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de usuario</translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation>Leer sobre lo que muestra la ventana ahora</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Click on anything to have it explained</source>
        <translation>Hacer clic en cualquier cosa para que se explique</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Informar de un &amp;problema…</translation>
    </message>
    <message>
        <source>Collect what helps to find a fault. Nothing is sent.</source>
        <translation>Reunir lo que ayuda a encontrar un fallo. No se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit the release process…</source>
        <translation>&amp;Editar el proceso de lanzamiento…</translation>
    </message>
    <message>
        <source>Change slipway.toml, with what is wrong with it and the checklist it gives</source>
        <translation>Cambiar slipway.toml, con lo que está mal y la lista de comprobación que da</translation>
    </message>
    <message>
        <source>Put back the files that Slipway changed to make a check pass</source>
        <translation>Reponer los archivos que Slipway cambió para superar una comprobación</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte an&amp;terior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>Buscar en el re&amp;gistro</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Undo the last &amp;fix</source>
        <translation>Deshacer el último a&amp;rreglo</translation>
    </message>
    <message>
        <source>&amp;Undo in the notes</source>
        <translation>&amp;Deshacer en las notas</translation>
    </message>
    <message>
        <source>Take back the last change of the notes&apos; text</source>
        <translation>Deshacer el último cambio del texto de las notas</translation>
    </message>
    <message>
        <source>&amp;Redo in the notes</source>
        <translation>Re&amp;hacer en las notas</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Volver a hacer el cambio que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Paste as plain text</source>
        <translation>&amp;Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Paste without making a link of an address</source>
        <translation>Pegar sin convertir una dirección en enlace</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Tachar</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>Make a link of what is selected, or of the word at the cursor</source>
        <translation>Hacer un enlace de lo seleccionado o de la palabra del cursor</translation>
    </message>
    <message>
        <source>&amp;Heading a level deeper</source>
        <translation>Encabezado un nivel más ba&amp;jo</translation>
    </message>
    <message>
        <source>Text becomes a heading, a heading one of the next level</source>
        <translation>El texto se vuelve encabezado, un encabezado pasa al nivel siguiente</translation>
    </message>
    <message>
        <source>Heading a level hi&amp;gher</source>
        <translation>Encabezado un nivel más &amp;alto</translation>
    </message>
    <message>
        <source>A heading becomes one of the level above, the highest becomes text</source>
        <translation>Un encabezado pasa al nivel superior, el más alto se vuelve texto</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>&amp;Subir líneas</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>&amp;Bajar líneas</translation>
    </message>
    <message>
        <source>Duplica&amp;te lines</source>
        <translation>D&amp;uplicar líneas</translation>
    </message>
    <message>
        <source>&amp;Align the table</source>
        <translation>A&amp;linear la tabla</translation>
    </message>
    <message>
        <source>Give the columns of the table at the cursor the same width in every row</source>
        <translation>Dar a las columnas de la tabla del cursor el mismo ancho en cada fila</translation>
    </message>
    <message>
        <source>&amp;Export notes</source>
        <translation>E&amp;xportar notas</translation>
    </message>
    <message>
        <source>Cop&amp;y notes as</source>
        <translation>&amp;Copiar notas como</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the whole text as it is written</source>
        <translation>Copiar todo el texto tal como está escrito</translation>
    </message>
    <message>
        <source>&amp;Formatted text</source>
        <translation>Texto con &amp;formato</translation>
    </message>
    <message>
        <source>Copy the text as it looks, for a mail or a page that takes formatted text</source>
        <translation>Copiar el texto tal como se ve, para un correo o una página que acepte texto con formato</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Texto &amp;sin formato</translation>
    </message>
    <message>
        <source>Copy the text for a mail, in lines of 72 characters</source>
        <translation>Copiar el texto para un correo, en líneas de 72 caracteres</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Save the text as it is written</source>
        <translation>Guardar el texto tal como está escrito</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>Página &amp;web…</translation>
    </message>
    <message>
        <source>Save a page of HTML that stands alone</source>
        <translation>Guardar una página HTML independiente</translation>
    </message>
    <message>
        <source>&amp;Plain text…</source>
        <translation>Texto &amp;sin formato…</translation>
    </message>
    <message>
        <source>Save the text for a mail, in lines of 72 characters</source>
        <translation>Guardar el texto para un correo, en líneas de 72 caracteres</translation>
    </message>
    <message>
        <source>Co&amp;mmits of the line</source>
        <translation>C&amp;ommits de la línea</translation>
    </message>
    <message>
        <source>Show the commits that the line at the cursor came from</source>
        <translation>Mostrar los commits de los que viene la línea del cursor</translation>
    </message>
    <message>
        <source>Earlier &amp;texts…</source>
        <translation>&amp;Textos anteriores…</translation>
    </message>
    <message>
        <source>Compare this draft with what it was before, and bring that back</source>
        <translation>Comparar este borrador con lo que era antes y recuperarlo</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>Arreglos ráp&amp;idos…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Revisar la orto&amp;grafía</translation>
    </message>
    <message>
        <source>Next misspe&amp;lt word</source>
        <translation>Siguiente pa&amp;labra mal escrita</translation>
    </message>
    <message>
        <source>Preview what is &amp;written…</source>
        <translation>&amp;Vista previa de los archivos…</translation>
    </message>
    <message>
        <source>Show what a cut writes of the texts, file by file</source>
        <translation>Mostrar, archivo por archivo, lo que un corte escribe de los textos</translation>
    </message>
</context>
<context>
    <name>ui::MarkdownEditor</name>
    <message>
        <source>There is nothing to mend at the cursor</source>
        <translation>No hay nada que arreglar en el cursor</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Nombre propio</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
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
        <translation>Línea %L1: %2</translation>
    </message>
    <message>
        <source>The breaking change does not say what to do about it.</source>
        <translation>El cambio incompatible no dice qué hay que hacer.</translation>
    </message>
    <message>
        <source>[%1] is defined nowhere, so it is no link.</source>
        <translation>[%1] no está definido en ninguna parte, así que no es un enlace.</translation>
    </message>
    <message>
        <source>No heading is called #%1.</source>
        <translation>Ningún encabezado se llama #%1.</translation>
    </message>
    <message>
        <source>There is no file %1 in the repository.</source>
        <translation>No hay ningún archivo %1 en el repositorio.</translation>
    </message>
    <message>
        <source>The heading “%1” is there twice.</source>
        <translation>El encabezado «%1» está dos veces.</translation>
    </message>
    <message>
        <source>“%1” stands in no section.</source>
        <translation>«%1» no está en ninguna sección.</translation>
    </message>
    <message>
        <source>No commit of this release mentions #%1.</source>
        <translation>Ningún commit de este lanzamiento menciona #%1.</translation>
    </message>
    <message>
        <source>%1 waits for your words.</source>
        <translation>%1 espera un texto propio.</translation>
    </message>
    <message>
        <source>The title says %1, the release is %2.</source>
        <translation>El título dice %1, el lanzamiento es %2.</translation>
    </message>
    <message>
        <source>The title says %1, today is %2.</source>
        <translation>El título dice %1, hoy es %2.</translation>
    </message>
    <message>
        <source>Say what to do about the change</source>
        <translation>Decir qué hacer con el cambio</translation>
    </message>
    <message>
        <source>Say that nothing has to be done</source>
        <translation>Decir que no hay que hacer nada</translation>
    </message>
    <message>
        <source>Define [%1] at the end</source>
        <translation>Definir [%1] al final</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Convertirlo en texto simple</translation>
    </message>
    <message>
        <source>Remove the link, keep its words</source>
        <translation>Quitar el enlace y dejar sus palabras</translation>
    </message>
    <message>
        <source>Lead to #%1</source>
        <translation>Llevar a #%1</translation>
    </message>
    <message>
        <source>Lead to %1</source>
        <translation>Llevar a %1</translation>
    </message>
    <message>
        <source>Merge both sections “%1”</source>
        <translation>Unir las dos secciones «%1»</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Cambiar el encabezado</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Mover a «%1»</translation>
    </message>
    <message>
        <source>Put a heading above</source>
        <translation>Poner un encabezado encima</translation>
    </message>
    <message>
        <source>Change it to #%1</source>
        <translation>Cambiarlo por #%1</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Quitar la mención</translation>
    </message>
    <message>
        <source>Write something in its place</source>
        <translation>Escribir algo en su lugar</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>Cambiarlo por %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Two texts stand here: yours, and that of another program.</source>
        <translation>Aquí hay dos textos: el suyo y el de otro programa.</translation>
    </message>
</context>
<context>
    <name>ui::NoteElsewhere</name>
    <message>
        <source>Another program changed the file of this text. Nothing is written there until you decide; both texts are kept.</source>
        <translation>Otro programa cambió el archivo de este texto. No se escribe nada en él hasta que usted decida; se conservan los dos textos.</translation>
    </message>
    <message>
        <source>From your text to that of the other program</source>
        <translation>De su texto al del otro programa</translation>
    </message>
    <message>
        <source>%1 has a section of this version that says something else. The cut leaves it as it is until you decide; both texts are kept.</source>
        <translation>%1 tiene una sección de esta versión que dice otra cosa. El corte la deja como está hasta que usted decida; se conservan los dos textos.</translation>
    </message>
    <message>
        <source>You wrote a text for %1, and the next version is %2 now. It can come into this one; it is kept in any case.</source>
        <translation>Escribió un texto para %1 y la próxima versión es ahora %2. Puede pasar a esta; en cualquier caso se conserva.</translation>
    </message>
    <message>
        <source>From the text of this version to that of %1</source>
        <translation>Del texto de esta versión al de %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteExport</name>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteFiles</name>
    <message>
        <source>What is written of %1</source>
        <translation>Lo que se escribe de %1</translation>
    </message>
    <message>
        <source>A cut writes no file of these texts: the process names no changelog and no page, or they tell of %1 already. The release notes become the message of the tag.</source>
        <translation>Un corte no escribe ningún archivo de estos textos: el proceso no nombra ni registro de cambios ni página, o ya hablan de %1. Las notas pasan a ser el mensaje de la etiqueta.</translation>
    </message>
    <message>
        <source>The release has been cut already. This is what the texts would give now.</source>
        <translation>El lanzamiento ya está cortado. Esto es lo que darían los textos ahora.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The cut makes these changes, beside the new version numbers, and its plan shows them again. The release notes become the message of the tag.</source>
        <translation>Todavía no se ha escrito nada. El corte hace estos cambios, además de los números de versión nuevos, y su plan los muestra otra vez. Las notas pasan a ser el mensaje de la etiqueta.</translation>
    </message>
</context>
<context>
    <name>ui::NoteStrip</name>
    <message>
        <source>Mend</source>
        <translation>Arreglar</translation>
    </message>
    <message>
        <source>Change the text so that the chosen remark is met</source>
        <translation>Cambiar el texto para atender la observación elegida</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>Observaciones sobre el texto</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Sin observaciones</translation>
    </message>
    <message>
        <source>Remarks: %L1</source>
        <translation>Observaciones: %L1</translation>
    </message>
    <message>
        <source>Words: %L1 of %L2</source>
        <translation>Palabras: %L1 de %L2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>Palabras: %L1</translation>
    </message>
</context>
<context>
    <name>ui::NoteTracking</name>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>Añadir a «%1»: %2</translation>
    </message>
    <message>
        <source>Change in “%1”: %2</source>
        <translation>Cambiar en «%1»: %2</translation>
    </message>
    <message>
        <source>Move to “%1”: %2</source>
        <translation>Mover a «%1»: %2</translation>
    </message>
    <message>
        <source>Remove from “%1”: %2</source>
        <translation>Quitar de «%1»: %2</translation>
    </message>
    <message>
        <source>%1 (you changed this too)</source>
        <translation>%1 (usted también lo cambió)</translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>En el texto: %1</translation>
    </message>
    <message>
        <source>Generated before: %1</source>
        <translation>Generado antes: %1</translation>
    </message>
    <message>
        <source>Generated now: %1</source>
        <translation>Generado ahora: %1</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message>
        <source>Taken out by hand:</source>
        <translation>Quitado a mano:</translation>
    </message>
    <message>
        <source>Generated, then edited</source>
        <translation>Generado y luego editado</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as in the changelog entry)</source>
        <translation>%1 (como en la entrada del registro de cambios)</translation>
    </message>
    <message>
        <source>%1 (as in the release notes)</source>
        <translation>%1 (como en las notas de la versión)</translation>
    </message>
    <message>
        <source>In the other text: %1</source>
        <translation>En el otro texto: %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>Change the heading “%1”: %2</source>
        <translation>Cambiar el título «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteVersions</name>
    <message>
        <source>as the commits gave it</source>
        <translation>como lo dieron los commits</translation>
    </message>
    <message>
        <source>as it was left</source>
        <translation>como se dejó</translation>
    </message>
    <message>
        <source>before proposals were accepted</source>
        <translation>antes de aceptar propuestas</translation>
    </message>
    <message>
        <source>before it was generated anew</source>
        <translation>antes de generarse de nuevo</translation>
    </message>
    <message>
        <source>before an earlier version was brought back</source>
        <translation>antes de recuperar una versión anterior</translation>
    </message>
    <message>
        <source>as another program wrote it</source>
        <translation>como lo escribió otro programa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, and why a text was kept</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>Este es el texto tal como está ahora.</translation>
    </message>
    <message>
        <source>as it was written for another version</source>
        <translation>como se escribió para otra versión</translation>
    </message>
</context>
<context>
    <name>ui::NotesMenu</name>
    <message>
        <source>Choose the notes first</source>
        <translation>Elegir primero las notas</translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message>
        <source>&amp;Back to generated text…</source>
        <translation>&amp;Volver al texto generado…</translation>
    </message>
    <message>
        <source>Release &amp;notes</source>
        <translation>&amp;Notas de la versión</translation>
    </message>
    <message>
        <source>&amp;Changelog entry</source>
        <translation>Entrada del &amp;registro de cambios</translation>
    </message>
    <message>
        <source>Throw away what was written and show what the commits give</source>
        <translation>Desechar lo escrito y mostrar lo que dan los commits</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Texto en Markdown</translation>
    </message>
    <message>
        <source>No commit since the last release gives a text. Write one here.</source>
        <translation>Ningún commit desde el último lanzamiento da un texto. Escribir uno aquí.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>To fill in: %L1</source>
        <translation>Por rellenar: %L1</translation>
    </message>
    <message>
        <source>Marked lines hold a &lt;place&gt; that waits for your words. It is left out where nothing was written.</source>
        <translation>Las líneas marcadas contienen un &lt;hueco&gt; que espera texto. Se omite donde no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Back to generated text</source>
        <translation>Volver al texto generado</translation>
    </message>
    <message>
        <source>What was written is put aside and the text is made from the commits again.</source>
        <translation>Lo escrito se aparta y el texto se vuelve a generar a partir de los commits.</translation>
    </message>
    <message>
        <source>Co&amp;mmits</source>
        <translation>Co&amp;mmits</translation>
    </message>
    <message>
        <source>Previe&amp;w files…</source>
        <translation>Vista previa de los arc&amp;hivos…</translation>
    </message>
    <message>
        <source>Show what a cut writes of these texts, file by file. Nothing is written.</source>
        <translation>Muestra, archivo por archivo, lo que un corte escribe de estos textos. No se escribe nada.</translation>
    </message>
    <message>
        <source>No word is misspelt.</source>
        <translation>Ninguna palabra está mal escrita.</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>Both texts are merged.</source>
        <translation>Los dos textos están combinados.</translation>
    </message>
    <message numerus="yes">
        <source>Both texts are merged. In %n place(s) both were changed: choose at the remarks below the text what stays.</source>
        <translation>
            <numerusform>Los dos textos están combinados. En %n lugar cambiaron ambos: elija en las observaciones bajo el texto lo que queda.</numerusform>
            <numerusform>Los dos textos están combinados. En %n lugares cambiaron ambos: elija en las observaciones bajo el texto lo que queda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NotesViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Generated from the commits</source>
        <translation>Generado a partir de los commits</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Cambiado por otro programa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln commit(s) that are not pushed</source>
        <translation>
            <numerusform>sin %Ln commit que no se ha enviado</numerusform>
            <numerusform>sin %Ln commits que no se han enviado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OriginMargin</name>
    <message>
        <source>Where the lines come from</source>
        <translation>De dónde vienen las líneas</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1, ahora no: %2</translation>
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
        <translation>Paneles</translation>
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
        <translation>&amp;Mostrar como…</translation>
    </message>
    <message>
        <source>Mark first con&amp;tributions</source>
        <translation>Marcar las &amp;primeras contribuciones</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrar personas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>What is chosen counts for</source>
        <translation>Lo que se elige vale para</translation>
    </message>
    <message>
        <source>For this release</source>
        <translation>Para este lanzamiento</translation>
    </message>
    <message>
        <source>For every release</source>
        <translation>Para cada lanzamiento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>F2 writes the name, Enter goes to the commits; its menu has all that can be done.</source>
        <translation>F2 escribe el nombre, Intro va a los commits; su menú tiene todo lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Commits of the chosen person</source>
        <translation>Commits de la persona elegida</translation>
    </message>
    <message>
        <source>Enter opens the commit.</source>
        <translation>Intro abre el commit.</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>No se pudieron leer las personas</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>Arriba se dice qué lo impide.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Volver a &amp;mirar</translation>
    </message>
    <message>
        <source>Reading who took part…</source>
        <translation>Leyendo quién ha participado…</translation>
    </message>
    <message>
        <source>Nobody since the last release</source>
        <translation>Nadie desde la última versión</translation>
    </message>
    <message>
        <source>As soon as there is a commit its people stand here.</source>
        <translation>En cuanto haya un commit, sus personas estarán aquí.</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Mostrar como %1</translation>
    </message>
    <message>
        <source>Ask for &amp;logins</source>
        <translation>Pedir los &amp;usuarios</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDeskViewModel</name>
    <message>
        <source>&amp;Anonymise</source>
        <translation>&amp;Anonimizar</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Volver a inclu&amp;ir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation>
            <numerusform>%Ln nombrada</numerusform>
            <numerusform>%Ln nombradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>%Ln con observación</numerusform>
            <numerusform>%Ln con observación</numerusform>
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
        <translation>Persona</translation>
    </message>
    <message>
        <source>In the notes</source>
        <comment>how somebody is credited</comment>
        <translation>En las notas</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>what somebody did for commits</comment>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>whether somebody contributes for the first time</comment>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of e-mail</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>at the forge</comment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>ui::PersonCommitsModel</name>
    <message>
        <source>Role</source>
        <comment>what somebody did for a commit</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>the first line of a commit</comment>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>%1 of %2: preview</source>
        <translation>%1 de %2: vista previa</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Choose a step to see its exact effect.</source>
        <translation>Aún no se ha hecho nada. Elegir un paso para ver su efecto exacto.</translation>
    </message>
    <message>
        <source>The repository or its remote changed since this plan was shown, so nothing was done. This is the plan now. %1</source>
        <translation>El repositorio o su remoto cambió desde que se mostró este plan, así que no se hizo nada. Este es el plan ahora. %1</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>Exact effect of the step</source>
        <translation>Efecto exacto del paso</translation>
    </message>
    <message>
        <source>Cop&amp;y as shell script</source>
        <translation>&amp;Copiar como script de shell</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>Pre&amp;flight</source>
        <translation>Comprobación &amp;previa</translation>
    </message>
    <message>
        <source>Ask the remote and the targets whether they are ready. Nothing is written.</source>
        <translation>Preguntar al remoto y a los destinos si están listos. No se escribe nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>&amp;Script de shell…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>This step looks, and changes nothing.</source>
        <translation>Este paso solo mira y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>waits for nothing</source>
        <translation>no espera a nada</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>punto de no retorno</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>¿Se puede deshacer?</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDesk</name>
    <message>
        <source>No repository without a slipway.toml was opened</source>
        <translation>No se ha abierto ningún repositorio sin slipway.toml</translation>
    </message>
    <message>
        <source>slipway.toml is written. Commit and push it, for a cut needs a clean work tree.</source>
        <translation>slipway.toml está escrito. Hacer commit y enviarlo, pues un corte necesita un árbol de trabajo limpio.</translation>
    </message>
    <message>
        <source>Copy git command</source>
        <translation>Copiar comando de git</translation>
    </message>
    <message>
        <source>%1 has no slipway.toml yet. Slipway can draft one from what it finds there.</source>
        <translation>%1 aún no tiene un slipway.toml. Slipway puede redactar uno a partir de lo que encuentre allí.</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDialog</name>
    <message>
        <source>Edit the release process</source>
        <translation>Editar el proceso de lanzamiento</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can stand at the cursor.</source>
        <translation>Ctrl+Espacio muestra lo que puede ir en el cursor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save slipway.toml…</source>
        <translation>&amp;Guardar slipway.toml…</translation>
    </message>
    <message>
        <source>There is a text that was typed and not saved when the editor was open last.</source>
        <translation>Hay un texto escrito y no guardado de la última vez que se abrió el editor.</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>Mend the problems first</source>
        <translation>Arreglar antes los problemas</translation>
    </message>
    <message>
        <source>See the change, then save it</source>
        <translation>Ver el cambio y luego guardarlo</translation>
    </message>
    <message>
        <source>slipway.toml was changed by somebody else since it was opened, so it was not overwritten. Compare it with your text, or reload it; your text stays within reach of Undo.</source>
        <translation>Otra persona cambió slipway.toml desde que se abrió, así que no se sobrescribió. Compararlo con el texto propio o recargarlo; el texto propio queda al alcance de «Deshacer».</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Com&amp;parar…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;cargar</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Cerrar el editor</translation>
    </message>
    <message>
        <source>Your changes of slipway.toml are not saved.</source>
        <translation>Los cambios de slipway.toml no están guardados.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Desechar los cambios</translation>
    </message>
</context>
<context>
    <name>ui::ProcessEditViewModel</name>
    <message>
        <source>Save the release process</source>
        <translation>Guardar el proceso de lanzamiento</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What the file holds now is kept as a backup. Commit and push it afterwards: a cut needs a clean work tree.</source>
        <translation>Aún no se ha escrito nada. Lo que el archivo contiene ahora se guarda como copia de seguridad. Hacer commit y enviarlo después: un corte necesita un árbol de trabajo limpio.</translation>
    </message>
    <message>
        <source>Save slipway.toml</source>
        <translation>Guardar slipway.toml</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>%1 ha cambiado; su contenido anterior se guarda en %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>ui::ProcessPart</name>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>slipway.&amp;toml</source>
        <translation>slipway.&amp;toml</translation>
    </message>
    <message>
        <source>&amp;Checklist it gives</source>
        <translation>&amp;Lista de comprobación que da</translation>
    </message>
    <message>
        <source>Text of slipway.toml</source>
        <translation>Texto de slipway.toml</translation>
    </message>
    <message>
        <source>Checklist it gives</source>
        <translation>La lista de comprobación que da</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Problemas del texto</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPanel</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Rechazar todo</translation>
    </message>
    <message>
        <source>Changes that the commits ask for</source>
        <translation>Cambios que piden los commits</translation>
    </message>
    <message numerus="yes">
        <source>The commits ask for %n change(s) of what you wrote</source>
        <translation>
            <numerusform>Los commits piden %n cambio en lo que escribió</numerusform>
            <numerusform>Los commits piden %n cambios en lo que escribió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made in the other text</source>
        <translation>
            <numerusform>%n cambio que hizo en el otro texto</numerusform>
            <numerusform>%n cambios que hizo en el otro texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishPane</name>
    <message>
        <source>Steps of the act</source>
        <translation>Pasos de la operación</translation>
    </message>
    <message>
        <source>Log of the step</source>
        <translation>Registro del paso</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>O&amp;mitir…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Vol&amp;ver a mirar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Lo que está publicado</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>Desde aquí no se publica nada</translation>
    </message>
    <message>
        <source>slipway.toml names no target. Add one under [[publish.target]].</source>
        <translation>slipway.toml no nombra ningún destino. Añadir uno en [[publish.target]].</translation>
    </message>
    <message>
        <source>&amp;Open slipway.toml</source>
        <translation>&amp;Abrir slipway.toml</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>See what the chosen target should hold beside what it does hold</source>
        <translation>Ver lo que el destino elegido debería contener junto a lo que contiene</translation>
    </message>
    <message>
        <source>Read what the targets hold now</source>
        <translation>Leer lo que los destinos contienen ahora</translation>
    </message>
    <message>
        <source>No act has been carried out yet</source>
        <translation>Aún no se ha llevado a cabo ninguna operación</translation>
    </message>
    <message>
        <source>Go on without “%1”. Your name and reason are kept.</source>
        <translation>Seguir sin «%1». El nombre y el motivo se guardan.</translation>
    </message>
    <message>
        <source>Skip goes on without it; your name and reason are kept.</source>
        <translation>«Omitir» sigue sin él; el nombre y el motivo se guardan.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rean&amp;udar</translation>
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
        <translation>mirando…</translation>
    </message>
    <message>
        <source>the folder is missing</source>
        <translation>falta la carpeta</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 of %2 is unfinished</source>
        <translation>%1 de %2 sin terminar</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 es la siguiente</translation>
    </message>
    <message>
        <source>nothing to release</source>
        <translation>nada que lanzar</translation>
    </message>
    <message>
        <source>%1 released %2</source>
        <translation>%1 lanzada %2</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>aún sin lanzar</translation>
    </message>
    <message>
        <source>%1 was released on %2</source>
        <translation>%1 se lanzó el %2</translation>
    </message>
    <message>
        <source>%1 is %L2 d overdue</source>
        <translation>%1 lleva %L2 d de retraso</translation>
    </message>
    <message>
        <source>By its cadence a minor version is due on %1</source>
        <translation>Según su cadencia, toca una versión menor el %1</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseHeader</name>
    <message>
        <source>major release</source>
        <translation>versión mayor</translation>
    </message>
    <message>
        <source>minor release</source>
        <translation>versión menor</translation>
    </message>
    <message>
        <source>patch release</source>
        <translation>versión de parche</translation>
    </message>
    <message>
        <source>Version of the release</source>
        <translation>Versión del lanzamiento</translation>
    </message>
    <message>
        <source>The version that the commits ask for. Type another one and press Enter to cut that.</source>
        <translation>La versión que piden los commits. Escribir otra y pulsar Intro para cortar esa.</translation>
    </message>
    <message>
        <source>Rele&amp;ase</source>
        <translation>L&amp;anzamiento</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseRunViewModel</name>
    <message>
        <source>%1: expected against held</source>
        <translation>%1: lo esperado y lo existente</translation>
    </message>
    <message>
        <source>Stopping after the step that runs…</source>
        <translation>Se detiene tras el paso actual…</translation>
    </message>
    <message>
        <source>Nothing has been carried out since Slipway was started. The steps of the next act are shown before it begins.</source>
        <translation>No se ha llevado a cabo nada desde que se inició Slipway. Los pasos de la próxima operación se muestran antes de que empiece.</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3 elapsed</source>
        <translation>%L1 de %L2 · %3 transcurridos</translation>
    </message>
    <message>
        <source>%1, about %2 in all</source>
        <translation>%1, unos %2 en total</translation>
    </message>
    <message>
        <source>every target is verified</source>
        <translation>cada destino está verificado</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rean&amp;udar</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This is all that the report contains. Secrets, your home folder, names and e-mail addresses are taken out. Say what happened, read the rest once more, for Slipway knows what secrets look like, not what is secret to you, and take it to where you want to report it. Nothing is sent from here.</source>
        <translation>Esto es todo lo que contiene el informe. Los secretos, la carpeta personal, los nombres y las direcciones de correo se han quitado. Contar lo que pasó, leer el resto una vez más, pues Slipway sabe qué aspecto tienen los secretos, no qué es secreto para cada cual, y llevarlo a donde se quiera informar. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texto del informe</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>Preguntando qué está instalado…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>ui::ReportViewModel</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What I did:

What I expected:

What I saw instead:

</source>
        <translation>Lo que hice:

Lo que esperaba:

Lo que vi en su lugar:

</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de unos %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>Existente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
</context>
<context>
    <name>ui::SetupDialog</name>
    <message>
        <source>Set up the release process</source>
        <translation>Configurar el proceso de lanzamiento</translation>
    </message>
    <message>
        <source>This is what %1 shows of how it is released. Take out what is wrong, correct values, or change the file itself. Nothing is written before you press the button.</source>
        <translation>Esto es lo que %1 muestra sobre cómo se lanza. Quitar lo que esté mal, corregir valores o cambiar el propio archivo. No se escribe nada antes de pulsar el botón.</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>What was &amp;found</source>
        <translation>Lo que se ha &amp;encontrado</translation>
    </message>
    <message>
        <source>Commit it afterwards: a cut needs a clean work tree.</source>
        <translation>Hacer commit después: un corte necesita un árbol de trabajo limpio.</translation>
    </message>
    <message>
        <source>Copy &amp;git command</source>
        <translation>Copiar comando de &amp;git</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Write slipway.toml</source>
        <translation>E&amp;scribir slipway.toml</translation>
    </message>
    <message>
        <source>You changed the file itself, so it no longer follows the guesses.</source>
        <translation>El propio archivo ha cambiado, así que ya no sigue las suposiciones.</translation>
    </message>
    <message>
        <source>&amp;Back to the guesses</source>
        <translation>&amp;Volver a las suposiciones</translation>
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
        <translation>%1, sin atajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 hace falta para escribir y moverse. Combinarla con Ctrl o Alt, o usar una tecla de función.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that one other keys first.</source>
        <translation>%1 pertenece a «%2». Dar primero otras teclas a ese comando.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsPage</name>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>Buscar comandos y atajos</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Press the keys. They act at once.</source>
        <translation>Pulsar las teclas. Valen al momento.</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Take the shortcut away</source>
        <translation>Quitar el atajo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Shortcut of “%1”</source>
        <translation>&amp;Atajo de «%1»</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Atajo</translation>
    </message>
</context>
<context>
    <name>ui::SignOffBar</name>
    <message>
        <source>With&amp;draw…</source>
        <translation>Reti&amp;rar…</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>Fir&amp;mar…</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Sign the release off</source>
        <translation>Dar el visto bueno al lanzamiento</translation>
    </message>
    <message>
        <source>You sign just this, and the notes that are told in the details, with the key that Git signs with. The others see it, and you can withdraw it until the tag.</source>
        <translation>Se firma justo esto, y las notas que figuran en los detalles, con la clave con la que firma Git. Los demás lo ven, y se puede retirar hasta la etiqueta.</translation>
    </message>
    <message>
        <source>Sign %1 off</source>
        <translation>Dar el visto bueno a %1</translation>
    </message>
    <message>
        <source>Withdraw your sign-off</source>
        <translation>Retirar su visto bueno</translation>
    </message>
    <message>
        <source>The release %1 does not land, and is not tagged, with your signature. The history keeps that it was there.</source>
        <translation>Su firma ya no cuenta para integrar y etiquetar %1. El historial conserva que existió.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ui::SignOffViewModel</name>
    <message>
        <source>There is nothing to sign yet: the cut makes the release commit</source>
        <translation>Aún no hay nada que firmar: el corte hace el commit del lanzamiento</translation>
    </message>
    <message>
        <source>The cut asks for the signatures</source>
        <translation>El corte pide las firmas</translation>
    </message>
    <message numerus="yes">
        <source>covers %1, the notes and %Ln checks</source>
        <translation>
            <numerusform>abarca %1, las notas y %Ln comprobación</numerusform>
            <numerusform>abarca %1, las notas y %Ln comprobaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpellMarks</name>
    <message>
        <source>Looking for similar words…</source>
        <translation>Buscando palabras parecidas…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Añadir «%1» a mis palabras</translation>
    </message>
    <message>
        <source>&amp;Ignore it in this text</source>
        <translation>&amp;Ignorarla en este texto</translation>
    </message>
    <message>
        <source>No similar words are known</source>
        <translation>No se conocen palabras parecidas</translation>
    </message>
</context>
<context>
    <name>ui::StageStrip</name>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Stage: all done</source>
        <translation>Fase: todo hecho</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Nothing is behind yet</source>
        <translation>Todavía no hay nada hecho</translation>
    </message>
    <message>
        <source>Behind: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextSearch</name>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln found</source>
        <translation>
            <numerusform>más de %Ln encontrado</numerusform>
            <numerusform>más de %Ln encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextViewer</name>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Abrir en el &amp;editor</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>&amp;Show Slipway</source>
        <translation>&amp;Mostrar Slipway</translation>
    </message>
    <message>
        <source>S&amp;top after the running steps and quit</source>
        <translation>&amp;Detener tras los pasos actuales y salir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>ui::VersionsDialog</name>
    <message>
        <source>Looking for earlier texts…</source>
        <translation>Buscando textos anteriores…</translation>
    </message>
    <message>
        <source>&amp;Bring this text back</source>
        <translation>&amp;Recuperar este texto</translation>
    </message>
    <message>
        <source>Earlier texts of this draft</source>
        <translation>Textos anteriores de este borrador</translation>
    </message>
    <message>
        <source>No earlier text was kept yet.</source>
        <translation>Todavía no se ha guardado ningún texto anterior.</translation>
    </message>
    <message>
        <source>What has changed since the chosen text:</source>
        <translation>Lo que ha cambiado desde el texto elegido:</translation>
    </message>
    <message>
        <source>Earlier texts, the newest first</source>
        <translation>Textos anteriores, el más reciente primero</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Lo que ha cambiado desde entonces</translation>
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
        <translation>Publicar versiones de software con unos clics.</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>&amp;Abrir repositorio…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Clonar…</translation>
    </message>
    <message>
        <source>Fetches a repository from an address and opens it</source>
        <translation>Trae un repositorio desde una dirección y lo abre</translation>
    </message>
    <message>
        <source>Makes a small repository with a remote beside it. Needs no account and no network.</source>
        <translation>Crea un pequeño repositorio con un remoto al lado. No necesita cuenta ni red.</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>También se puede soltar una carpeta aquí.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Recent repositories</source>
        <translation>Repositorios recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Drop the folder to open it.</source>
        <translation>Soltar la carpeta para abrirla.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Tr&amp;y it on a sample project</source>
        <translation>Pro&amp;bar con un proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Rece&amp;nt</source>
        <translation>Recien&amp;tes</translation>
    </message>
    <message>
        <source>Remove &amp;missing folders from the list</source>
        <translation>Quitar de la lista las carpetas que &amp;faltan</translation>
    </message>
</context>
<context>
    <name>ui::WindowViewModel</name>
    <message>
        <source>An act is being carried out</source>
        <translation>Hay una operación en curso</translation>
    </message>
    <message>
        <source>A repository is being read</source>
        <translation>Se está leyendo un repositorio</translation>
    </message>
    <message>
        <source>No repository is open</source>
        <translation>No hay ningún repositorio abierto</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>First comes: %1</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>No act was interrupted</source>
        <translation>No se ha interrumpido ninguna operación</translation>
    </message>
    <message>
        <source>No file was changed by Slipway</source>
        <translation>Slipway no ha cambiado ningún archivo</translation>
    </message>
</context>
<context>
    <name>ui::WorkPage</name>
    <message>
        <source>Checklist</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>Omitir un paso</translation>
    </message>
    <message>
        <source>The release goes on without this: %1. What it would have published is missing until it is published by a later run. Your name and reason are kept in the journal.</source>
        <translation>El lanzamiento sigue sin esto: %1. Lo que habría publicado falta hasta que lo publique una ejecución posterior. El nombre y el motivo se guardan en el diario.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Skip it and go on</source>
        <translation>Omitir y seguir</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 está publicada</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Mirando %1…</translation>
    </message>
    <message>
        <source>There is no release to show</source>
        <translation>No hay ningún lanzamiento que mostrar</translation>
    </message>
    <message>
        <source>What stands in the way is said above. Mend it, then look again.</source>
        <translation>Lo que lo impide se dice arriba. Arreglarlo y volver a mirar.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Volver a &amp;mirar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Ningún lanzamiento</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>escrito a mano</translation>
    </message>
</context>
</TS>
