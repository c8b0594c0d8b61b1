// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notesrules.h"
#include "domain/changekind.h"
#include <QHash>
#include <QSet>
#include <algorithm>

namespace domain {

namespace {

std::vector<NotesSection> usualSections()
{
    return {{QStringLiteral("Features"), {QStringLiteral("feat")}, {}, {}},
            {QStringLiteral("Bug fixes"), {QStringLiteral("fix")}, {}, {}},
            {QStringLiteral("Performance"), {QStringLiteral("perf")}, {}, {}},
            {QStringLiteral("Security"), {QStringLiteral("security")}, {}, {}},
            {QStringLiteral("Reverts"), {QStringLiteral("revert")}, {}, {}},
            {QStringLiteral("Documentation"), {QStringLiteral("docs")}, {}, {}},
            {QStringLiteral("Other changes"), {}, {}, {}}};
}

/// With the other spellings that none of `all` names.
QStringList spelledOut(const QStringList &types, const QSet<QString> &all)
{
    QStringList spelled = types;
    for (const QString &type : types)
        for (const QString &spelling : spellingsOf(type))
            if (!all.contains(spelling))
                spelled += spelling;
    return spelled;
}

QString keyOf(const std::vector<NotesSection> &sections, const QStringList &hidden, const QStringList &bots)
{
    constexpr QChar field(0x1f), item(0x1e);
    QStringList key{hidden.join(item), bots.join(item)};
    for (const NotesSection &section : sections)
        key << section.title << section.types.join(item) << section.scopes.join(item) << section.category;
    return key.join(field);
}

} // namespace

struct NotesRules::Data {
    /// A section that asks for a scope.
    struct Scoped {
        int section;
        QSet<QString> types; ///< none: of every type
        QStringList scopes;
    };

    std::vector<NotesSection> sections;
    QHash<QString, int> byType; ///< sections that ask for no scope
    std::vector<Scoped> scoped;
    QSet<QString> hidden;
    BotNames bots;
    QString key;

    /// The first section that names the type or scope; the last one's place when none does.
    int named(const QString &type, const QString &scope) const
    {
        const int rest = int(sections.size()) - 1;
        const int plain = byType.value(type, rest);
        for (const Scoped &entry : scoped)
            if (entry.section < plain && (entry.types.isEmpty() || entry.types.contains(type))
                && entry.scopes.contains(scope, Qt::CaseInsensitive))
                return entry.section;
        return plain;
    }
};

std::shared_ptr<const NotesRules::Data> NotesRules::make(std::vector<NotesSection> sections, std::optional<QStringList> hidden,
                                                         BotNames bots)
{
    auto data = std::make_shared<Data>();
    if (sections.empty())
        sections = usualSections();
    if (!sections.back().takesTheRest())
        sections.push_back(usualSections().back());
    QSet<QString> named;
    for (const NotesSection &section : sections)
        named.unite(QSet(section.types.begin(), section.types.end()));
    for (int i = 0; i + 1 < int(sections.size()); ++i) {
        const NotesSection &section = sections[size_t(i)];
        const QStringList types = spelledOut(section.types, named);
        if (!section.scopes.isEmpty())
            data->scoped.push_back({i, QSet(types.begin(), types.end()), section.scopes});
        else
            for (const QString &type : types)
                if (!data->byType.contains(type))
                    data->byType.insert(type, i);
    }
    const QStringList hiddenTypes = hidden ? spelledOut(*hidden, {}) : usuallyHiddenTypes();
    for (const QString &type : hiddenTypes)
        if (hidden || !data->byType.contains(type))
            data->hidden.insert(type);
    data->key = keyOf(sections, hidden.value_or(QStringList(QString(QLatin1Char('*')))), bots.patterns());
    data->bots = std::move(bots);
    data->sections = std::move(sections);
    return data;
}

std::shared_ptr<const NotesRules::Data> NotesRules::usual()
{
    static const std::shared_ptr<const Data> rules = make({}, std::nullopt, {});
    return rules;
}

NotesRules::NotesRules() : m_data(usual()) {}

NotesRules::NotesRules(std::vector<NotesSection> sections, std::optional<QStringList> hidden, BotNames bots)
    : m_data(make(std::move(sections), std::move(hidden), std::move(bots)))
{
}

const std::vector<NotesSection> &NotesRules::sections() const { return m_data->sections; }

const NotesSection *NotesRules::section(const QString &title) const
{
    const auto found = std::ranges::find(m_data->sections, title, &NotesSection::title);
    return found == m_data->sections.end() ? nullptr : &*found;
}

std::optional<int> NotesRules::sectionOf(const QString &type, const QString &scope) const
{
    const int place = m_data->named(type, scope);
    const NotesSection &section = m_data->sections[size_t(place)];
    return section.scopes.isEmpty() && m_data->hidden.contains(type) ? std::nullopt : std::optional(place);
}

int NotesRules::sectionOfBreaking(const QString &type, const QString &scope) const { return m_data->named(type, scope); }

bool NotesRules::hides(const QString &type) const { return m_data->hidden.contains(type); }

const BotNames &NotesRules::bots() const { return m_data->bots; }

const QString &NotesRules::key() const
{
    static const QString none;
    return m_data->key == usual()->key ? none : m_data->key;
}

QStringList changelogCategories()
{
    return {QStringLiteral("Added"),   QStringLiteral("Changed"), QStringLiteral("Deprecated"),
            QStringLiteral("Removed"), QStringLiteral("Fixed"),   QStringLiteral("Security")};
}

} // namespace domain
