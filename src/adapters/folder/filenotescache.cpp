// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filenotescache.h"
#include "adapters/folder/durablefiles.h"
#include "adapters/folder/mappedfile.h"
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryFile>
#include <QtEndian>
#include <cstdio>
#include <cstring>
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
constexpr quint32 fileMagic = 0x534c4e35; // "SLN5", as this machine orders bytes: a file of another machine is not known

/// Stands at the end of the file. A file that lost its end, or parts of itself with the power, is told by it: nothing has to
/// wait until the disk has what can be worked out again. Another Qt may seal differently; then nothing is known.
using Seal = quint64;
constexpr qsizetype pieceBytes = 1 << 20; ///< sealed and written at once

Seal sealed(QByteArrayView piece, Seal before)
{
    constexpr Seal odd = 0x9e3779b97f4a7c15; // multiplying by it loses nothing, and tells the order of the pieces
    return (before + qHashBits(piece.data(), size_t(piece.size()), 0)) * odd; // with another seed it is the process's secret
}

/// A text that many entries have in common: stands in the file once.
template <class Text>
struct Word {
    Text &text;
};

// One list of fields serves both ways: Writer gets constant values, Reader others.
template <class Archive, class Value>
void visitFields(Archive &archive, Value &value)
{
    using Bare = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Bare, NotesEntry>)
        archive(Word{value.section}, Word{value.type}, Word{value.scope}, value.breaking, value.text, value.migration, value.commits,
                value.pullRequests, Word{value.people});
    else if constexpr (std::is_same_v<Bare, UnconventionalCommit>)
        archive(value.id, value.subject, value.pullRequest);
    else if constexpr (std::is_same_v<Bare, Thanks>)
        archive(value.name, value.email, value.firstTime, value.key, value.login, value.roles, value.commits, value.otherNames,
                value.sharesName, value.isBot);
    else if constexpr (std::is_same_v<Bare, ReleaseNotes>)
        archive(value.entries, value.unconventional, value.reverted, value.hidden, value.thanks, value.others, value.commitCount);
    else
        archive(value.magic, value.version, value.spelling, value.from, value.to);
}

/// What a file begins with.
struct Heading {
    quint32 magic = fileMagic;
    QString version;
    QString spelling;
    ObjectId from;
    ObjectId to;
    bool operator==(const Heading &) const = default;
};

/// Numbers of four bytes, texts as their length and UTF-16: just as they lie in memory.
class Writer {
public:
    explicit Writer(QIODevice &file) : m_file(file) {}

    template <class... Values>
    void operator()(const Values &...values)
    {
        (write(values), ...);
    }
    bool finish()
    {
        if (!m_piece.isEmpty())
            flush(m_piece.size());
        return m_isSound && m_file.write(reinterpret_cast<const char *>(&m_seal), sizeof m_seal) == qint64(sizeof m_seal);
    }

private:
    template <class Value>
    void write(const Value &value)
    {
        if constexpr (std::is_arithmetic_v<Value>)
            number(quint32(value));
        else
            visitFields(*this, value);
    }
    void write(const QString &text)
    {
        number(quint32(text.size()));
        m_piece.append(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
        while (m_piece.size() >= pieceBytes)
            flush(pieceBytes);
    }
    void write(const Word<const QString> &word)
    {
        const auto known = m_words.constFind(word.text);
        number(known == m_words.cend() ? quint32(m_words.size()) : *known);
        if (known != m_words.cend())
            return;
        m_words.insert(word.text, quint32(m_words.size()));
        write(word.text);
    }
    void write(const Word<const std::vector<QString>> &words)
    {
        number(quint32(words.text.size()));
        for (const QString &text : words.text)
            write(Word{text});
    }
    void write(domain::CreditRoles roles) { number(quint32(roles.toInt())); }
    void write(const std::optional<bool> &value) { number(value ? quint32(*value) : 2); }
    template <class Element>
    void write(const std::vector<Element> &list)
    {
        number(quint32(list.size()));
        for (const Element &element : list)
            write(element);
    }

    void number(quint32 value) { m_piece.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void flush(qsizetype bytes)
    {
        m_seal = sealed(QByteArrayView(m_piece).first(bytes), m_seal);
        m_isSound = m_isSound && m_file.write(m_piece.constData(), bytes) == bytes;
        m_piece.remove(0, bytes);
    }

    QIODevice &m_file;
    QByteArray m_piece;
    QHash<QString, quint32> m_words;
    Seal m_seal = 0;
    bool m_isSound = true;
};

bool isSealed(QByteArrayView content, Seal written)
{
    Seal seal = 0;
    while (!content.isEmpty()) {
        seal = sealed(content.first(std::min(pieceBytes, content.size())), seal);
        content = content.sliced(std::min(pieceBytes, content.size()));
    }
    return seal == written;
}

/// The texts it gives point into the bytes.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    bool reachedSoundEnd() const { return m_isSound && m_rest.isEmpty(); }

    template <class... Values>
    void operator()(Values &&...values)
    {
        (read(values), ...);
    }

private:
    template <class Value>
    void read(Value &value)
    {
        if constexpr (std::is_arithmetic_v<Value>)
            value = Value(number());
        else
            visitFields(*this, value);
    }
    void read(QString &text)
    {
        const qsizetype bytes = qsizetype(number()) * qsizetype(sizeof(QChar));
        const char *begin = take(bytes);
        text = begin ? QString::fromRawData(reinterpret_cast<const QChar *>(begin), bytes / qsizetype(sizeof(QChar))) : QString();
    }
    void read(Word<QString> &word)
    {
        const quint32 index = number();
        if (index == m_words.size())
            read(m_words.emplace_back());
        m_isSound = m_isSound && index < m_words.size();
        if (m_isSound)
            word.text = m_words[index];
    }
    void read(Word<std::vector<QString>> &words)
    {
        const quint32 size = number();
        for (quint32 i = 0; i < size && m_isSound; ++i)
            operator()(Word{words.text.emplace_back()});
    }
    void read(domain::CreditRoles &roles) { roles = domain::CreditRoles::fromInt(int(number())); }
    void read(std::optional<bool> &value)
    {
        if (const quint32 known = number(); known < 2)
            value = known == 1;
    }
    template <class Element>
    void read(std::vector<Element> &list)
    {
        const quint32 size = number();
        list.reserve(std::min<size_t>(size, size_t(m_rest.size()) / sizeof(quint32))); // an element takes a number at least
        for (quint32 i = 0; i < size && m_isSound; ++i)
            read(list.emplace_back());
    }

    quint32 number()
    {
        quint32 value = 0;
        if (const char *begin = take(sizeof value))
            std::memcpy(&value, begin, sizeof value);
        return value;
    }
    /// nullptr where the bytes end too early.
    const char *take(qsizetype size)
    {
        m_isSound = m_isSound && size <= m_rest.size();
        if (!m_isSound)
            return nullptr;
        const char *begin = m_rest.data();
        m_rest = m_rest.sliced(size);
        return begin;
    }

    QByteArrayView m_rest;
    std::vector<QString> m_words;
    bool m_isSound = true;
};

} // namespace

FileNotesCache::FileNotesCache(QString folder, QString version) : m_folder(std::move(folder)), m_version(std::move(version)) {}

FileNotesCache::~FileNotesCache() = default;

std::optional<ReleaseNotes> FileNotesCache::find(const engine::Range &range, const QString &spelling) const
{
    const auto file = MappedFile::open(pathOf(range));
    if (!file || file->bytes().size() < qsizetype(sizeof(Seal)))
        return std::nullopt;
    const QByteArrayView content = file->bytes().chopped(sizeof(Seal));
    const auto seal = qFromUnaligned<Seal>(file->bytes().last(sizeof(Seal)).data());
    auto isWhole = std::async(std::launch::async, isSealed, content, seal); // while it is read
    Reader reader(content);
    Heading heading;
    reader(heading);
    if (heading != Heading{fileMagic, m_version, spelling, range.from, range.to})
        return std::nullopt;
    ReleaseNotes notes;
    reader(notes);
    if (!reader.reachedSoundEnd() || !isWhole.get())
        return std::nullopt;
    MappedFile::keepForGood(file);
    return notes;
}

void FileNotesCache::keep(const engine::Range &range, const QString &spelling, std::shared_ptr<const ReleaseNotes> notes)
{
    if (notes->commitCount < fewestCommits)
        return;
    const std::lock_guard lock(m_mutex);
    m_keeping = {}; // waits for the one before
    m_keeping = std::async(std::launch::async, [this, range, spelling, notes = std::move(notes)] { write(range, spelling, *notes); });
}

void FileNotesCache::write(const engine::Range &range, const QString &spelling, const ReleaseNotes &notes) const
{
    const QString path = pathOf(range);
    if (!makeFolders(m_folder))
        return;
    QTemporaryFile file(path + QLatin1String("-XXXXXX"));
    if (!file.open())
        return;
    Writer writer(file);
    writer(Heading{fileMagic, m_version, spelling, range.from, range.to}, notes);
    if (!writer.finish() || !file.flush() || std::rename(QFile::encodeName(file.fileName()), QFile::encodeName(path)) != 0)
        return;
    file.setAutoRemove(false);
    forgetOldest(path);
}

QString FileNotesCache::pathOf(const engine::Range &range) const
{
    return QStringLiteral("%1/%2-%3.notes").arg(m_folder, range.from.isEmpty() ? QStringLiteral("all") : range.from, range.to);
}

void FileNotesCache::forgetOldest(const QString &written) const
{
    QDir folder(m_folder);
    QStringList others = folder.entryList({QStringLiteral("*.notes*")}, QDir::Files, QDir::Time);
    others.removeOne(QFileInfo(written).fileName()); // files of one moment come in any order
    for (const QString &name : others.mid(mostFiles - 1))
        folder.remove(name);
}

} // namespace adapters
