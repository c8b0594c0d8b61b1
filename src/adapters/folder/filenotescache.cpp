// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filenotescache.h"
#include "adapters/folder/durablefiles.h"
#include <QDataStream>
#include <QDir>
#include <type_traits>

namespace adapters {

using domain::NotesEntry;
using domain::ObjectId;
using domain::ReleaseNotes;
using domain::Thanks;
using domain::UnconventionalCommit;

namespace {

constexpr int fewestCommits = 5000; ///< fewer are read within a tenth of a second: no file pays
constexpr int mostFiles = 4;
constexpr quint32 fileMagic = 0x534c4e31; // "SLN1"
constexpr auto streamVersion = QDataStream::Qt_6_4;

// One list of fields serves both ways: Writer gets constant values, Reader others.
template <class Archive, class Value>
void visitFields(Archive &archive, Value &value)
{
    using Bare = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Bare, NotesEntry>)
        archive(value.section, value.type, value.scope, value.breaking, value.text, value.migration, value.commits, value.pullRequests,
                value.people);
    else if constexpr (std::is_same_v<Bare, UnconventionalCommit>)
        archive(value.id, value.subject);
    else if constexpr (std::is_same_v<Bare, Thanks>)
        archive(value.name, value.email, value.firstTime);
    else if constexpr (std::is_same_v<Bare, ReleaseNotes>)
        archive(value.entries, value.unconventional, value.reverted, value.hidden, value.thanks, value.commitCount);
    else
        archive(value.magic, value.version, value.from, value.to);
}

/// What a file begins with.
struct Heading {
    quint32 magic = fileMagic;
    QString version;
    ObjectId from;
    ObjectId to;
    bool operator==(const Heading &) const = default;
};

class Writer {
public:
    explicit Writer(QByteArray &bytes) : m_stream(&bytes, QIODevice::WriteOnly) { m_stream.setVersion(streamVersion); }

    template <class... Values>
    void operator()(const Values &...values)
    {
        (write(values), ...);
    }

private:
    template <class Value>
    void write(const Value &value)
    {
        if constexpr (std::is_arithmetic_v<Value>)
            m_stream << value;
        else if constexpr (std::is_same_v<Value, QString>)
            m_stream << value.toUtf8();
        else
            visitFields(*this, value);
    }
    void write(const std::optional<bool> &value) { m_stream << qint8(value ? int(*value) : -1); }
    template <class Element>
    void write(const std::vector<Element> &list)
    {
        m_stream << quint32(list.size());
        for (const Element &element : list)
            write(element);
    }

    QDataStream m_stream;
};

class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_stream(bytes) { m_stream.setVersion(streamVersion); }

    bool reachedSoundEnd() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

    template <class... Values>
    void operator()(Values &...values)
    {
        (read(values), ...);
    }

private:
    template <class Value>
    void read(Value &value)
    {
        if constexpr (std::is_arithmetic_v<Value>)
            m_stream >> value;
        else
            visitFields(*this, value);
    }
    void read(QString &text)
    {
        QByteArray utf8;
        m_stream >> utf8;
        text = QString::fromUtf8(utf8);
    }
    void read(std::optional<bool> &value)
    {
        qint8 known = -1;
        m_stream >> known;
        if (known >= 0)
            value = known != 0;
    }
    template <class Element>
    void read(std::vector<Element> &list)
    {
        quint32 size = 0;
        m_stream >> size;
        for (quint32 i = 0; i < size && m_stream.status() == QDataStream::Ok; ++i)
            read(list.emplace_back());
    }

    QDataStream m_stream;
};

} // namespace

FileNotesCache::FileNotesCache(QString folder, QString version) : m_folder(std::move(folder)), m_version(std::move(version)) {}

std::optional<ReleaseNotes> FileNotesCache::find(const engine::Range &range) const
{
    const auto bytes = readWhole(pathOf(range));
    if (!bytes)
        return std::nullopt;
    Reader reader(*bytes);
    Heading heading;
    reader(heading);
    if (heading != Heading{fileMagic, m_version, range.from, range.to})
        return std::nullopt;
    ReleaseNotes notes;
    reader(notes);
    return reader.reachedSoundEnd() ? std::optional(std::move(notes)) : std::nullopt;
}

void FileNotesCache::keep(const engine::Range &range, const ReleaseNotes &notes)
{
    if (notes.commitCount < fewestCommits || !makeFolders(m_folder))
        return;
    QByteArray bytes;
    Writer writer(bytes);
    writer(Heading{fileMagic, m_version, range.from, range.to}, notes);
    if (replaceDurably(pathOf(range), bytes))
        forgetOldest();
}

QString FileNotesCache::pathOf(const engine::Range &range) const
{
    return QStringLiteral("%1/%2-%3.notes").arg(m_folder, range.from.isEmpty() ? QStringLiteral("all") : range.from, range.to);
}

void FileNotesCache::forgetOldest() const
{
    QDir folder(m_folder);
    const QStringList newestFirst = folder.entryList({QStringLiteral("*.notes")}, QDir::Files, QDir::Time);
    for (const QString &name : newestFirst.mid(mostFiles))
        folder.remove(name);
}

} // namespace adapters
