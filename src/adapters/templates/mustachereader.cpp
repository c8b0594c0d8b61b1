// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/templates/mustachereader.h"
#include "adapters/templates/mustachechecker.h"
#include "adapters/templates/mustachetemplate.h"
#include "engine/utf8.h"
#include <QDir>
#include <QRegularExpression>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;
using kainjow::mustache::tag_type;

namespace {

constexpr qsizetype largest = 256 * 1024;
constexpr qsizetype mostSections = 2000;

domain::Error malformed(const char *what, const QString &name, const domain::Place &place)
{
    return {ErrorKind::MalformedTemplate, name, {}, QLatin1String(what), place};
}

/// The library says what is wrong in words: 'Unclosed section "x" at 12'.
domain::Error errorOf(const std::string &words, const MustacheFile &file)
{
    static const QRegularExpression shape(
        QStringLiteral(R"re(\A(Unclosed tag|Unclosed section|Unopened section|.*?)(?: "(.*)")? at (\d+)\z)re"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(QString::fromStdString(words));
    const QString kind = match.captured(1);
    const char *what = kind == QLatin1String("Unclosed tag")       ? wrong::tagOpen
                       : kind == QLatin1String("Unclosed section") ? wrong::sectionOpen
                       : kind == QLatin1String("Unopened section") ? wrong::sectionClosed
                                                                   : wrong::delimiters;
    return malformed(what, match.captured(2), placeIn(file, match.captured(3).toULongLong()));
}

bool isInside(const QString &name)
{
    const QString clean = QDir::cleanPath(name);
    return !name.isEmpty() && !QDir::isAbsolutePath(name) && clean != QLatin1String("..") && !clean.startsWith(QLatin1String("../"))
           && !name.contains(QLatin1Char('\\'));
}

class Loader {
public:
    Loader(const QString &path, const engine::TemplateReader::Files &files) : m_path(path), m_files(files) {}

    Result<MustacheSource> load()
    {
        if (const Status loaded = file({}, m_path); !loaded)
            return domain::failure(loaded.error());
        return std::move(m_source);
    }

private:
    Status file(const std::string &name, const QString &path)
    {
        const auto bytes = m_files(path);
        if (!bytes)
            return domain::failure(bytes.error());
        MustacheFile &file = m_source.files[name];
        file.path = path;
        if (bytes->size() > largest || bytes->count('#') + bytes->count('^') > mostSections)
            return domain::failure(malformed(wrong::tooLarge, path, {path, 0, 0, {}}));
        if (const int line = engine::firstLineNotUtf8(*bytes))
            return domain::failure(domain::Error{ErrorKind::NotUtf8, path, {}, {}, {path, line, 0, {}}});
        QByteArray text = *bytes;
        if (text.startsWith("\xef\xbb\xbf"))
            text.remove(0, 3);
        text.replace("\r\n", "\n");
        if (!name.empty() && text.endsWith('\n')) // the line that includes it has an end of its own
            text.chop(1);
        file.text = text.toStdString();
        file.prepared = prepare(file.text);
        return parse(file);
    }

    Status parse(MustacheFile &file)
    {
        if (const auto refused = firstRefused(file.text))
            return domain::failure(malformed(refused->what, QString(), placeIn(file, refused->begin)));
        kainjow::mustache::context<std::string> nothing;
        kainjow::mustache::context_internal<std::string> context(nothing);
        std::string words;
        const kainjow::mustache::parser<std::string> parser(file.text, context, file.root, words);
        if (!words.empty())
            return domain::failure(errorOf(words, file));
        return include(file, file.root.children);
    }

    Status include(const MustacheFile &file, const std::vector<MustachePart> &parts)
    {
        for (const MustachePart &part : parts) {
            if (const Status below = include(file, part.children); !below)
                return below;
            if (part.tag.type != tag_type::partial || m_source.files.contains(part.tag.name))
                continue;
            const QString name = QString::fromStdString(part.tag.name);
            if (!isInside(name))
                return domain::failure(malformed(wrong::include, name, placeIn(file, part.position)));
            const QString folder = m_path.section(QLatin1Char('/'), 0, -2);
            auto read = this->file(part.tag.name, folder.isEmpty() ? name : folder + QLatin1Char('/') + name);
            if (!read && read.error().place.file.isEmpty())
                read.error().place = placeIn(file, part.position);
            if (!read)
                return read;
        }
        return {};
    }

    QString m_path;
    const engine::TemplateReader::Files &m_files;
    MustacheSource m_source;
};

} // namespace

Result<std::unique_ptr<engine::LoadedTemplate>> MustacheReader::read(const QString &path, const Files &files,
                                                                     const domain::TemplateShape &shape) const
{
    try {
        auto source = Loader(path, files).load();
        if (!source)
            return domain::failure(source.error());
        MustacheChecker checker(*source, shape);
        if (const Status right = checker.check(); !right)
            return domain::failure(right.error());
        return std::make_unique<MustacheTemplate>(std::move(*source), checker.takeNames());
    } catch (const std::exception &) { // the library's own trouble with a text
        return domain::failure(malformed(wrong::delimiters, QString(), {path, 0, 0, {}}));
    }
}

} // namespace adapters
