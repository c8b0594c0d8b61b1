// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/whatsthistexts.h"
#include <QtGlobal>

namespace ui {
namespace {

constexpr WhatsThisText texts[] = {
    // The first page and the menus
    {"", "open", QT_TRANSLATE_NOOP("WhatsThis", "Opens a Git repository that is on this machine. Any folder inside it will do.")},
    {"", "clone",
     QT_TRANSLATE_NOOP("WhatsThis", "Fetches a repository from an address into a new folder and opens it. Git does the fetching, with your "
                                    "keys and credential helpers.")},
    {"", "sample",
     QT_TRANSLATE_NOOP("WhatsThis", "Makes a small repository with a history, a remote and a folder to publish to, and opens it. Needs no "
                                    "account and no network, and reaches nobody.")},
    {"", "recent",
     QT_TRANSLATE_NOOP(
         "WhatsThis",
         "The repositories you opened before, and what comes next in each. Press Delete to take one out of the list; the folder stays.")},
    {"", "closeProject", QT_TRANSLATE_NOOP("WhatsThis", "Closes the repository. Nothing in it changes.")},
    {"", "save", QT_TRANSLATE_NOOP("WhatsThis", "Saves the text of the notes now. It is also saved by itself, within a second.")},
    {"", "quit", QT_TRANSLATE_NOOP("WhatsThis", "Ends Slipway. If an act is being carried out you are asked first.")},
    {"", "refresh", QT_TRANSLATE_NOOP("WhatsThis", "Fetches from the remote and looks at everything again.")},
    {"", "runAll", QT_TRANSLATE_NOOP("WhatsThis", "Looks at every check and runs the commands, for the commit that would be released.")},
    {"", "previewCut",
     QT_TRANSLATE_NOOP("WhatsThis", "Shows what putting the version on the main branch would do. Nothing is done before you agree.")},
    {"", "previewTag",
     QT_TRANSLATE_NOOP("WhatsThis", "Shows what tagging the released commit would do. Nothing is done before you agree.")},
    {"", "previewPublish", QT_TRANSLATE_NOOP("WhatsThis", "Shows what publishing the tag would do. Nothing is done before you agree.")},
    {"", "resume",
     QT_TRANSLATE_NOOP(
         "WhatsThis",
         "Goes on with an act that was interrupted. Every step is looked at first, and what is done already is not done twice.")},
    {"", "viewChecklist", QT_TRANSLATE_NOOP("WhatsThis", "Shows what stands between you and a release.")},
    {"", "viewNotes", QT_TRANSLATE_NOOP("WhatsThis", "Shows the release notes and the changelog entry.")},
    {"", "viewPublish", QT_TRANSLATE_NOOP("WhatsThis", "Shows the act that is carried out, and what the targets hold.")},
    {"", "viewLog", QT_TRANSLATE_NOOP("WhatsThis", "Shows or folds the log at the bottom of the window.")},
    {"", "commandPalette", QT_TRANSLATE_NOOP("WhatsThis", "Finds a command or a check by a few letters of its name.")},
    {"", "setUp",
     QT_TRANSLATE_NOOP("WhatsThis",
                       "Drafts a slipway.toml from what the repository shows. For the repository that could not be opened without one.")},
    {"", "settings", QT_TRANSLATE_NOOP("WhatsThis", "Language, editor, keyboard shortcuts and credentials. What you change acts at once.")},
    {"", "credentials", QT_TRANSLATE_NOOP("WhatsThis", "The secrets that Slipway keeps in the keychain of your system, by name.")},
    {"", "guide", QT_TRANSLATE_NOOP("WhatsThis", "Opens the user guide at the page about what you see.")},
    {"", "whatsThis",
     QT_TRANSLATE_NOOP(
         "WhatsThis",
         "Changes the pointer: click on anything to have it explained. Press Shift+F1 again to have the place with the focus explained.")},
    {"", "report",
     QT_TRANSLATE_NOOP("WhatsThis",
                       "Collects what helps to find a fault, without secrets and names, for you to read, copy or save. Nothing is sent.")},
    {"", "about", QT_TRANSLATE_NOOP("WhatsThis", "Version and licences.")},
    // The release
    {"", "version",
     QT_TRANSLATE_NOOP("WhatsThis", "The version to release. Slipway proposes the one that the commits since the last release ask for. "
                                    "Type another one and press Enter to release that.")},
    {"", "stages", QT_TRANSLATE_NOOP("WhatsThis", "How far the release is: prepared, under review, tagged, published.")},
    {"", "panes",
     QT_TRANSLATE_NOOP("WhatsThis", "The parts of the work, in their order. Beside each stands how it is: checks that passed, notes that "
                                    "you wrote, steps that are done.")},
    {"", "logTitle", QT_TRANSLATE_NOOP("WhatsThis", "Shows or folds the log.")},
    {"", "log",
     QT_TRANSLATE_NOOP("WhatsThis",
                       "What checks and steps said since Slipway was started, with the time. Credentials in addresses are taken out.")},
    {"", "messageAction", QT_TRANSLATE_NOOP("WhatsThis", "Does what the message offers.")},
    {"", "messageMore", QT_TRANSLATE_NOOP("WhatsThis", "Shows what Git or another program said, in its own words.")},
    {"", "messageClose", QT_TRANSLATE_NOOP("WhatsThis", "Takes the message away. What it tells of stays as it is.")},
    {"", "emptyAction", QT_TRANSLATE_NOOP("WhatsThis", "Does what the text above it says.")},
    // Checklist
    {"", "checklistPane",
     QT_TRANSLATE_NOOP("WhatsThis", "The checklist: what stands between you and a release. Each result holds for one commit only.")},
    {"", "onlyRemaining", QT_TRANSLATE_NOOP("WhatsThis", "Hides what has passed or is waived.")},
    {"", "stopChecks", QT_TRANSLATE_NOOP("WhatsThis", "Stops the command that runs. Its check stays not checked.")},
    {"", "checks",
     QT_TRANSLATE_NOOP("WhatsThis", "Every check with its state, its evidence and when it was looked at. The button of a row is the "
                                    "likeliest next thing to do. Choose a row to see all of its evidence below.")},
    {"", "checkEvidence",
     QT_TRANSLATE_NOOP("WhatsThis", "What the result of the chosen check rests on, what changed since it last passed, and its earlier "
                                    "results. Files and commits are links.")},
    {"", "checkLog", QT_TRANSLATE_NOOP("WhatsThis", "What the command of the chosen check writes.")},
    {"", "previewNext",
     QT_TRANSLATE_NOOP(
         "WhatsThis",
         "Shows the plan of the next act. Nothing is done before you agree to it, and it is refused while a check stands in the way.")},
    {"", "checkAction4", QT_TRANSLATE_NOOP("WhatsThis", "States under your name that this is done, for this commit.")},
    {"", "checkAction5",
     QT_TRANSLATE_NOOP("WhatsThis",
                       "Lets the check pass although it does not, under your name and with your reason. Both are kept with the result.")},
    {"", "checkAction6",
     QT_TRANSLATE_NOOP("WhatsThis", "States under your name that this release needs no recorded decision, with your reason.")},
    {"", "checkAction7", QT_TRANSLATE_NOOP("WhatsThis", "Takes back what was stated about the check. The history keeps it.")},
    {"", "checkAction10", QT_TRANSLATE_NOOP("WhatsThis", "Shows the whole log of the command.")},
    // Notes
    {"", "notesPane", QT_TRANSLATE_NOOP("WhatsThis", "The texts of the release, made from its commits. What you write stays yours.")},
    {"", "documentNotes",
     QT_TRANSLATE_NOOP(
         "WhatsThis",
         "Shows the release notes. They become the message of the tag, and the file NOTES.md where the release is published.")},
    {"", "documentChangelog", QT_TRANSLATE_NOOP("WhatsThis", "Shows the section that the cut writes into the changelog.")},
    {"", "notesBack",
     QT_TRANSLATE_NOOP(
         "WhatsThis",
         "Puts aside what was written and makes the text from the commits again. What is put aside is kept beside the drafts.")},
    {"", "outline", QT_TRANSLATE_NOOP("WhatsThis", "The headings of the text. Choose one to go there.")},
    {"", "notesEditor",
     QT_TRANSLATE_NOOP(
         "WhatsThis",
         "The text in Markdown. It is saved by itself, outside the repository. Marked lines hold a place that waits for your words.")},
    {"", "notesPreview",
     QT_TRANSLATE_NOOP("WhatsThis",
                       "How the text will look. Nothing is loaded from the network; images show when they lie in the repository.")},
    // Publish
    {"", "publishPane",
     QT_TRANSLATE_NOOP("WhatsThis", "The act that is carried out, step by step, and below it what the targets really hold.")},
    {"", "runSteps",
     QT_TRANSLATE_NOOP("WhatsThis", "The steps of the act. Each first looks whether it is already done, then acts, then reads back what it "
                                    "did. Choose one to see its log.")},
    {"", "runLog", QT_TRANSLATE_NOOP("WhatsThis", "What the chosen step and the programs it started said.")},
    {"", "runLogSearch",
     QT_TRANSLATE_NOOP("WhatsThis", "Finds words in the log. Enter goes to the next place, Shift+Enter to the one before.")},
    {"", "board", QT_TRANSLATE_NOOP("WhatsThis", "For each target what it should hold, and what it does hold now.")},
    {"", "stopRun", QT_TRANSLATE_NOOP("WhatsThis", "Stops the act after the step that runs. What is done stays done, and Resume goes on.")},
    {"", "skipStep",
     QT_TRANSLATE_NOOP("WhatsThis",
                       "Goes on without the target that failed. Your name and reason are kept; the board shows what is missing.")},
    {"", "compareTarget", QT_TRANSLATE_NOOP("WhatsThis", "Shows what the chosen target should hold beside what it does hold.")},
    {"", "lookAgain", QT_TRANSLATE_NOOP("WhatsThis", "Reads what the targets hold now.")},
    {"", "publishNext", QT_TRANSLATE_NOOP("WhatsThis", "Shows the plan of the next act. Nothing is done before you agree to it.")},
    // The plan
    {"", "planSteps",
     QT_TRANSLATE_NOOP("WhatsThis", "The steps in their order: who can see each, and whether it can be undone. The line across is the "
                                    "point of no return. The lines at the side show what waits for what.")},
    {"", "effect", QT_TRANSLATE_NOOP("WhatsThis", "Exactly what the chosen step does: the command line, or the diff of the files.")},
    {"", "copyScript", QT_TRANSLATE_NOOP("WhatsThis", "Copies a shell script that does the same with Git and common programs.")},
    {"", "savePlan", QT_TRANSLATE_NOOP("WhatsThis", "Saves the plan as Markdown, JSON or a shell script.")},
    {"", "preflight",
     QT_TRANSLATE_NOOP("WhatsThis", "Asks the remote and the targets what the act will need. All problems are told at once, and what could "
                                    "not be asked is said. Nothing is written.")},
    {"", "cancelPlan", QT_TRANSLATE_NOOP("WhatsThis", "Closes the plan. Nothing has been done.")},
    {"", "carryOut",
     QT_TRANSLATE_NOOP("WhatsThis", "Carries out the plan. The words name what cannot be taken back afterwards. If anything changed since "
                                    "you saw the plan, the new one is shown first.")},
    // Setting up
    {"", "guesses",
     QT_TRANSLATE_NOOP(
         "WhatsThis",
         "What the repository shows of how it is released, with the evidence. Untick what is wrong; double-click a value to correct it.")},
    {"", "processText",
     QT_TRANSLATE_NOOP("WhatsThis", "The slipway.toml that will be written. You can change it; then it no longer follows the guesses.")},
    {"", "checklistPreview", QT_TRANSLATE_NOOP("WhatsThis", "The checks that the text gives.")},
    {"", "problems", QT_TRANSLATE_NOOP("WhatsThis", "What is wrong in the text, with its place. Choose one to go there.")},
    {"", "copyCommitCommand", QT_TRANSLATE_NOOP("WhatsThis", "Copies the Git commands that commit and push the file.")},
    {"", "cancelSetup", QT_TRANSLATE_NOOP("WhatsThis", "Closes the dialog. Nothing has been written.")},
    {"", "writeProcess",
     QT_TRANSLATE_NOOP("WhatsThis", "Writes slipway.toml and opens the project. A file that is there already is not overwritten.")},
    // Asking
    {"NameDialog", "name", QT_TRANSLATE_NOOP("WhatsThis", "Under whose name it is kept.")},
    {"NameDialog", "reason", QT_TRANSLATE_NOOP("WhatsThis", "Why. It is kept with the name.")},
    {"", "verb", QT_TRANSLATE_NOOP("WhatsThis", "Does it, under the name above.")},
    {"", "cancelAnswer", QT_TRANSLATE_NOOP("WhatsThis", "Closes the dialog. Nothing is kept.")},
    {"", "address",
     QT_TRANSLATE_NOOP("WhatsThis",
                       "Where the repository is: what you would give to “git clone”. A password or token does not belong into it.")},
    {"CloneDialog", "folder",
     QT_TRANSLATE_NOOP("WhatsThis", "The folder that the clone goes into. It must not be there yet, or be empty.")},
    {"", "chooseFolder", QT_TRANSLATE_NOOP("WhatsThis", "Chooses the folder that the clone goes into.")},
    {"", "cancelClone", QT_TRANSLATE_NOOP("WhatsThis", "Stops the clone and closes.")},
    {"", "startClone", QT_TRANSLATE_NOOP("WhatsThis", "Fetches the repository and opens it.")},
    {"", "paletteTyped", QT_TRANSLATE_NOOP("WhatsThis", "A few letters of what you want to do, in their order.")},
    {"", "paletteCommands", QT_TRANSLATE_NOOP("WhatsThis", "The commands that fit, the best first. What cannot be done now says why.")},
    {"", "viewedText", QT_TRANSLATE_NOOP("WhatsThis", "The text, to read and to copy from.")},
    {"", "closeText", QT_TRANSLATE_NOOP("WhatsThis", "Closes the text.")},
    {"", "openInEditor", QT_TRANSLATE_NOOP("WhatsThis", "Opens the file in the program that your system has for it.")},
    // Settings
    {"", "titles", QT_TRANSLATE_NOOP("WhatsThis", "The pages of the settings.")},
    {"", "language", QT_TRANSLATE_NOOP("WhatsThis", "The language of the window, from the next start on.")},
    {"", "reopenLast", QT_TRANSLATE_NOOP("WhatsThis", "Whether Slipway opens at its start what was open when it was closed.")},
    {"", "systemFont", QT_TRANSLATE_NOOP("WhatsThis", "Whether the editor has the fixed-width font of your system, or the one below.")},
    {"", "family", QT_TRANSLATE_NOOP("WhatsThis", "The font of the editor.")},
    {"", "size", QT_TRANSLATE_NOOP("WhatsThis", "The size of the editor’s font, in points.")},
    {"", "wrap", QT_TRANSLATE_NOOP("WhatsThis", "Whether long lines go on below, or beyond the edge.")},
    {"shortcutsPage", "search", QT_TRANSLATE_NOOP("WhatsThis", "Finds a command by its name or its keys.")},
    {"", "actions", QT_TRANSLATE_NOOP("WhatsThis", "Every command of the menus and its keys. Choose one to change them below.")},
    {"shortcutsPage", "keys",
     QT_TRANSLATE_NOOP("WhatsThis", "Press the new keys of the chosen command. They act at once, unless they belong to another one.")},
    {"shortcutsPage", "clear", QT_TRANSLATE_NOOP("WhatsThis", "Takes the keys of the chosen command away.")},
    {"shortcutsPage", "reset", QT_TRANSLATE_NOOP("WhatsThis", "Gives the chosen command the program’s own keys back.")},
    {"shortcutsPage", "resetAll", QT_TRANSLATE_NOOP("WhatsThis", "Gives every command the program’s own keys back.")},
    {"SettingsDialog", "close", QT_TRANSLATE_NOOP("WhatsThis", "Closes the settings. They act already.")},
    {"credentialsPage", "names", QT_TRANSLATE_NOOP("WhatsThis", "The credentials in the keychain, by name. The secrets are never shown.")},
    {"credentialsPage", "test",
     QT_TRANSLATE_NOOP("WhatsThis", "Asks the keychain for the chosen credential and tells whether it can be read.")},
    {"credentialsPage", "forget",
     QT_TRANSLATE_NOOP("WhatsThis", "Takes the chosen credential out of the keychain. The service it belongs to still knows it.")},
    {"credentialsPage", "name",
     QT_TRANSLATE_NOOP("WhatsThis", "What the credential is for. A name that is there already gets the new secret.")},
    {"credentialsPage", "secret", QT_TRANSLATE_NOOP("WhatsThis", "The secret itself. It goes into the keychain and is never shown again.")},
    {"credentialsPage", "add", QT_TRANSLATE_NOOP("WhatsThis", "Keeps the secret in the keychain under the name above it.")},
    // Help
    {"", "guideContents", QT_TRANSLATE_NOOP("WhatsThis", "The pages of the guide.")},
    {"", "guidePage", QT_TRANSLATE_NOOP("WhatsThis", "The page. Links lead to other pages, or out of the guide into your browser.")},
    {"", "guidePageSearch",
     QT_TRANSLATE_NOOP("WhatsThis", "Finds words in this page. Enter goes to the next place, Shift+Enter to the one before.")},
    {"", "guideBackButton", QT_TRANSLATE_NOOP("WhatsThis", "Goes back to where you were in the guide.")},
    {"", "guideForwardButton", QT_TRANSLATE_NOOP("WhatsThis", "Goes forward again.")},
    {"", "guideHomeButton", QT_TRANSLATE_NOOP("WhatsThis", "Goes to the first page.")},
    {"AboutDialog", "pages", QT_TRANSLATE_NOOP("WhatsThis", "Slipway itself, the software it is built with, and its licence.")},
    {"", "libraries", QT_TRANSLATE_NOOP("WhatsThis", "The libraries and programs that Slipway uses, with their licences.")},
    {"", "licence", QT_TRANSLATE_NOOP("WhatsThis", "The whole text of Slipway’s licence.")},
    {"", "closeAbout", QT_TRANSLATE_NOOP("WhatsThis", "Closes the dialog.")},
    {"", "reportText", QT_TRANSLATE_NOOP("WhatsThis", "All that the report contains. You can change it before you copy or save it.")},
    {"", "copyReport", QT_TRANSLATE_NOOP("WhatsThis", "Copies the text as it stands above.")},
    {"", "saveReport", QT_TRANSLATE_NOOP("WhatsThis", "Saves the text as it stands above in a file.")},
    {"", "closeReport", QT_TRANSLATE_NOOP("WhatsThis", "Closes the dialog. Nothing is kept.")},
};

} // namespace

std::span<const WhatsThisText> whatsThisTexts() { return texts; }

} // namespace ui
