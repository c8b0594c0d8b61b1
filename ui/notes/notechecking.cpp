// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notechecking.h"
#include "domain/wordcount.h"

namespace ui {

using domain::NoteProblem;
using engine::CancelToken;
using engine::Job;

namespace {

constexpr size_t mostProblems = 200; ///< nobody reads more, and each is underlined

} // namespace

NoteChecking::NoteChecking(const NotesViewModel &notes, QObject *parent) : QObject(parent), m_notes(notes)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(400);
    connect(&m_rest, &QTimer::timeout, this, &NoteChecking::start);
}

void NoteChecking::look()
{
    m_isCurrent = false;
    m_look.drop();
    m_rest.start();
}

std::shared_ptr<const NoteChecking::Facts> NoteChecking::factsOf(const OpenRelease &release, engine::Document document,
                                                                 const std::shared_ptr<const Facts> &known)
{
    const auto &state = release.state;
    const QString key = QStringList{state.version.toString(), state.base, state.previous ? state.previous->tag.commit : QString(),
                                    QString::number(int(document)), release.project->clock->now().date().toString(Qt::ISODate)}
                            .join(u'/');
    if (known && known->key == key)
        return known;
    const auto mentions = engine::noteMentions(*release.project, state);
    return std::make_shared<const Facts>(
        Facts{key, engine::noteFacts(*release.project, state, document, mentions), mentions.value_or(engine::NoteMentions())});
}

void NoteChecking::start()
{
    if (!m_notes.release())
        return;
    m_look.start<Checked>(
        [release = m_notes.release(), document = m_notes.document(), text = m_notes.text(),
         known = m_facts](const CancelToken &, const Job::Post &) -> domain::Result<Checked> {
            Checked checked{factsOf(*release, document, known), {}, {}, domain::wordsIn(text)};
            checked.problems = domain::checkNotes(text, checked.facts->facts);
            checked.problems.resize(std::min(checked.problems.size(), mostProblems));
            qsizetype read = 0;
            int line = 1;
            for (const NoteProblem &problem : checked.problems) {
                line += int(QStringView(text).mid(read, problem.place.at - read).count(u'\n'));
                read = problem.place.at;
                checked.rows.push_back(
                    {tr("Line %L1: %2", "where a remark is, and what it says").arg(line).arg(sentenceOf(problem, checked.facts->facts)),
                     {{}, line, 0, {}},
                     Look::Pending});
            }
            return checked;
        },
        [this](const domain::Result<Checked> &checked) {
            if (!checked)
                return;
            m_facts = checked->facts;
            m_found = checked->problems;
            m_words = checked->words;
            m_isCurrent = true;
            m_model.setRows(checked->rows);
            Q_EMIT changed();
        });
}

std::vector<domain::NoteFix> NoteChecking::fixes(int row) const
{
    return canFix(row) ? domain::fixesFor(m_found[size_t(row)], m_notes.text(), m_facts->facts) : std::vector<domain::NoteFix>();
}

std::vector<int> NoteChecking::rowsAt(qsizetype place, qsizetype from, qsizetype to) const
{
    std::vector<int> here;
    std::vector<int> beside;
    for (int row = 0; m_isCurrent && row < int(m_found.size()); ++row) {
        const domain::Found &found = m_found[size_t(row)].place;
        if (found.at <= place && place <= found.end())
            here.push_back(row);
        else if (found.at <= to && found.end() >= from)
            beside.push_back(row);
    }
    return here.empty() ? beside : here;
}

QString wordsOf(const domain::NoteFix &fix)
{
    using Kind = domain::NoteFix::Kind;
    const QString &subject = fix.subject;
    switch (fix.kind) {
    case Kind::AddMigration: return NoteChecking::tr("Say what to do about the change");
    case Kind::NothingToDo: return NoteChecking::tr("Say that nothing has to be done");
    case Kind::Define: return NoteChecking::tr("Define [%1] at the end").arg(subject);
    case Kind::Escape: return NoteChecking::tr("Make it plain text");
    case Kind::RemoveLink: return NoteChecking::tr("Remove the link, keep its words");
    case Kind::ChooseHeading: return NoteChecking::tr("Lead to #%1").arg(subject);
    case Kind::ChooseFile: return NoteChecking::tr("Lead to %1").arg(subject);
    case Kind::MergeSections: return NoteChecking::tr("Merge both sections “%1”").arg(subject);
    case Kind::Rename: return NoteChecking::tr("Rename the heading");
    case Kind::MoveTo: return NoteChecking::tr("Move to “%1”").arg(subject);
    case Kind::AddHeading: return NoteChecking::tr("Put a heading above");
    case Kind::ChooseIssue: return NoteChecking::tr("Change it to #%1").arg(subject);
    case Kind::RemoveMention: return NoteChecking::tr("Remove the mention");
    case Kind::FillIn: return NoteChecking::tr("Write something in its place");
    case Kind::RemoveLine: return NoteChecking::tr("Remove the line");
    case Kind::Correct: return NoteChecking::tr("Change it to %1").arg(subject);
    case Kind::KeepMine: return NoteChecking::tr("Keep mine");
    case Kind::KeepTheirs: return NoteChecking::tr("Take theirs");
    case Kind::KeepBoth: return NoteChecking::tr("Keep both");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const NoteProblem &problem, const domain::NoteFacts &facts)
{
    const QString &subject = problem.subject;
    switch (problem.kind) {
    case NoteProblem::Kind::NoMigration: return NoteChecking::tr("The breaking change does not say what to do about it.");
    case NoteProblem::Kind::DeadReference: return NoteChecking::tr("[%1] is defined nowhere, so it is no link.").arg(subject);
    case NoteProblem::Kind::DeadAnchor: return NoteChecking::tr("No heading is called #%1.").arg(subject);
    case NoteProblem::Kind::MissingFile: return NoteChecking::tr("There is no file %1 in the repository.").arg(subject);
    case NoteProblem::Kind::DuplicateHeading: return NoteChecking::tr("The heading “%1” is there twice.").arg(subject);
    case NoteProblem::Kind::NoSection: return NoteChecking::tr("“%1” stands in no section.").arg(subject);
    case NoteProblem::Kind::UnknownIssue: return NoteChecking::tr("No commit of this release mentions #%1.").arg(subject);
    case NoteProblem::Kind::Placeholder: return NoteChecking::tr("%1 waits for your words.").arg(subject);
    case NoteProblem::Kind::WrongVersion:
        return NoteChecking::tr("The title says %1, the release is %2.")
            .arg(subject, facts.version ? facts.version->toString() : QString());
    case NoteProblem::Kind::WrongDate:
        return NoteChecking::tr("The title says %1, today is %2.").arg(subject, facts.today.toString(Qt::ISODate));
    case NoteProblem::Kind::Conflict: return NoteChecking::tr("Two texts stand here: yours, and that of another program.");
    }
    Q_UNREACHABLE();
}

} // namespace ui
