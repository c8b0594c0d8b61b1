<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitText</name>
    <message numerus="yes">
        <source>(%n more files changed.)</source>
        <translation>
            <numerusform>(%n more file changed.)</numerusform>
            <numerusform>(%n more files changed.)</numerusform>
        </translation>
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
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%L1 of %Ln checks have succeeded.</source>
        <translation>
            <numerusform>%L1 of %Ln check has succeeded.</numerusform>
            <numerusform>%L1 of %Ln checks have succeeded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%L1 of %Ln steps are done and stay done; they will not be done twice.</source>
        <translation>
            <numerusform>%L1 of %Ln step is done and stays done; it will not be done twice.</numerusform>
            <numerusform>%L1 of %Ln steps are done and stay done; they will not be done twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: all %Ln steps.</source>
        <translation>
            <numerusform>%1 is done: its one step.</numerusform>
            <numerusform>%1 is done: all %Ln steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message numerus="yes">
        <source>%1 has %n commits that are not here. Bring them with “git pull”.</source>
        <translation>
            <numerusform>%1 has one commit that is not here. Bring it with “git pull”.</numerusform>
            <numerusform>%1 has %n commits that are not here. Bring them with “git pull”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits here are not in %1. Push them or take them away.</source>
        <translation>
            <numerusform>One commit here is not in %1. Push it or take it away.</numerusform>
            <numerusform>%n commits here are not in %1. Push them or take them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>Change one file</numerusform>
            <numerusform>Change %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tags are written this way. The last release is %2.</source>
        <translation>
            <numerusform>%1 of %Ln tag is written this way. The last release is %2.</numerusform>
            <numerusform>%1 of %Ln tags are written this way. The last release is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln tags is a version. This is how most projects write them.</source>
        <translation>
            <numerusform>The one tag is no version. This is how most projects write them.</numerusform>
            <numerusform>None of the %Ln tags is a version. This is how most projects write them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matches in %Ln places. It has to match in one.</source>
        <translation>
            <numerusform>Matches in %Ln place. It has to match in one.</numerusform>
            <numerusform>Matches in %Ln places. It has to match in one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln commits since the last release are Conventional Commits, which say what is breaking.</source>
        <translation>
            <numerusform>%1 of %Ln commit since the last release is a Conventional Commit, which says what is breaking.</numerusform>
            <numerusform>%1 of %Ln commits since the last release are Conventional Commits, which say what is breaking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A page of decisions with %Ln headings. With this check a release needs a new one.</source>
        <translation>
            <numerusform>A page of decisions with %Ln heading. With this check a release needs a new one.</numerusform>
            <numerusform>A page of decisions with %Ln headings. With this check a release needs a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of decisions. This version checks a single page, not a folder.</source>
        <translation>
            <numerusform>%Ln page of decisions. This version checks a single page, not a folder.</numerusform>
            <numerusform>%Ln pages of decisions. This version checks a single page, not a folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 to %n targets</source>
        <translation>
            <numerusform>Publish %1 to one target</numerusform>
            <numerusform>Publish %1 to %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results of %1 succeeded.</source>
        <translation>
            <numerusform>%Ln result of %1 succeeded.</numerusform>
            <numerusform>%Ln results of %1 succeeded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CI green on the last %Ln commits</source>
        <translation>
            <numerusform>CI green on the last commit</numerusform>
            <numerusform>CI green on the last %Ln commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows run there. With this check a release waits until they are green for its commit.</source>
        <translation>
            <numerusform>%Ln workflow runs there. With this check a release waits until it is green for its commit.</numerusform>
            <numerusform>%Ln workflows run there. With this check a release waits until they are green for its commit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people have to approve it.</source>
        <translation>
            <numerusform>%n more person has to approve it.</numerusform>
            <numerusform>%n more people have to approve it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChecklistModel</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a finding, and how many more</comment>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChecklistViewModel</name>
    <message numerus="yes">
        <source>%Ln of %L1 passed</source>
        <translation>
            <numerusform>%Ln of %L1 passed</numerusform>
            <numerusform>%Ln of %L1 passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln waived</numerusform>
            <numerusform>%Ln waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommitDeskViewModel</name>
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
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow no convention</source>
        <translation>
            <numerusform>%Ln follows no convention</numerusform>
            <numerusform>%Ln follow no convention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CredentialsPage</name>
    <message numerus="yes">
        <source>Enter the code %1 at %2. It is good for %Ln minutes.</source>
        <translation>
            <numerusform>Enter the code %1 at %2. It is good for %Ln minute.</numerusform>
            <numerusform>Enter the code %1 at %2. It is good for %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindViewModel</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixViewModel</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupedChecks</name>
    <message numerus="yes">
        <source>%L1 of %Ln done</source>
        <translation>
            <numerusform>%L1 of %Ln done</numerusform>
            <numerusform>%L1 of %Ln done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogRelay</name>
    <message numerus="yes">
        <source>… %Ln characters came too fast to be shown …</source>
        <translation>
            <numerusform>… %Ln character came too fast to be shown …</numerusform>
            <numerusform>… %Ln characters came too fast to be shown …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoteTracking</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message numerus="yes">
        <source>Both texts are merged. In %n place(s) both were changed: choose at the remarks below the text what stays.</source>
        <translation>
            <numerusform>Both texts are merged. In %n place both were changed: choose at the remarks below the text what stays.</numerusform>
            <numerusform>Both texts are merged. In %n places both were changed: choose at the remarks below the text what stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NotesViewModel</name>
    <message numerus="yes">
        <source>without %Ln commit(s) that are not pushed</source>
        <translation>
            <numerusform>without %Ln commit that is not pushed</numerusform>
            <numerusform>without %Ln commits that are not pushed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleDeskViewModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation>
            <numerusform>%Ln named</numerusform>
            <numerusform>%Ln named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>%Ln with a remark</numerusform>
            <numerusform>%Ln with a remark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPanel</name>
    <message numerus="yes">
        <source>The commits ask for %n change(s) of what you wrote</source>
        <translation>
            <numerusform>The commits ask for %n change of what you wrote</numerusform>
            <numerusform>The commits ask for %n changes of what you wrote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made in the other text</source>
        <translation>
            <numerusform>%n change that you made in the other text</numerusform>
            <numerusform>%n changes that you made in the other text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SignOffViewModel</name>
    <message numerus="yes">
        <source>covers %1, the notes and %Ln checks</source>
        <translation>
            <numerusform>covers %1, the notes and %Ln check</numerusform>
            <numerusform>covers %1, the notes and %Ln checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextSearch</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln found</source>
        <translation>
            <numerusform>more than %Ln found</numerusform>
            <numerusform>more than %Ln found</numerusform>
        </translation>
    </message>
</context>
</TS>
