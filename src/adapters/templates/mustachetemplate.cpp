// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/templates/mustachetemplate.h"
#include <exception>

namespace adapters {

namespace {

constexpr size_t mostBytes = 64 * 1024 * 1024;
constexpr size_t bytesOfAName = 8; ///< a name counts for so much, so that loops that write nothing end, too

struct TooMuch : std::exception {};

kainjow::mustache::data dataOf(const domain::TemplateRecord &record);

MustacheData dataOf(const domain::TemplateValue &value)
{
    if (const bool *flag = std::get_if<bool>(&value.value))
        return MustacheData(*flag);
    if (const QString *text = std::get_if<QString>(&value.value))
        return text->isEmpty() ? MustacheData(false) : MustacheData(text->toStdString());
    kainjow::mustache::list list;
    for (const domain::TemplateRecord &record : std::get<std::vector<domain::TemplateRecord>>(value.value))
        list.push_back(dataOf(record));
    return MustacheData(list);
}

MustacheData dataOf(const domain::TemplateRecord &record)
{
    MustacheData data;
    for (const domain::TemplateValue &value : record.values)
        data[value.name] = dataOf(value);
    return data;
}

size_t sizeOf(const MustacheData &data) { return data.is_string() ? data.string_value().size() : 0; }

/// Finds values in what the library stands in, files by their own names alone, and stops what grows without bounds.
class Values final : public kainjow::mustache::context<std::string> {
public:
    Values(const MustacheData &root, const MustacheSource &source) : context(&root), m_source(source)
    {
        for (const auto &[name, file] : source.files)
            m_files.emplace(name, MustacheData(file.prepared));
    }

    const MustacheData *get(const std::string &name) const override
    {
        const MustacheData *found = context::get(name);
        const auto weight = m_source.weights.find(name);
        const size_t times = found && found->is_non_empty_list() ? found->list_value().size() : 1;
        charge(bytesOfAName + (found ? sizeOf(*found) : 0)
               + (weight == m_source.weights.end() ? 0 : (bytesOfAName + weight->second) * times));
        return found;
    }

    const MustacheData *get_partial(const std::string &name) const override
    {
        charge(bytesOfAName + m_source.weights.at(weightOfFile(name)));
        return &m_files.at(name);
    }

private:
    void charge(size_t bytes) const
    {
        m_used += bytes;
        if (m_used > mostBytes)
            throw TooMuch();
    }

    const MustacheSource &m_source;
    std::map<std::string, MustacheData> m_files;
    mutable size_t m_used = 0;
};

} // namespace

domain::Result<QString> MustacheTemplate::render(const domain::TemplateRecord &values)
{
    const MustacheFile &main = m_source.files.at({});
    const auto failed = [&](const char *what) {
        return domain::failure(domain::Error{domain::ErrorKind::MalformedTemplate, {}, {}, QLatin1String(what), {main.path, 0, 0, {}}});
    };
    try {
        const MustacheData data = dataOf(values);
        Values found(data, m_source);
        kainjow::mustache::mustache mustache(main.prepared);
        mustache.set_custom_escape([](const std::string &text) { return text; });
        std::string text = mustache.render(found);
        std::erase(text, seam);
        return mustache.is_valid() ? domain::Result<QString>(QString::fromStdString(text)) : failed(wrong::delimiters);
    } catch (const TooMuch &) {
        return failed(wrong::tooMuch);
    } catch (const std::exception &) {
        return failed(wrong::delimiters);
    }
}

} // namespace adapters
