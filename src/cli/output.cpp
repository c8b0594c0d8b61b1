// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "domain/harmless.h"
#include "phrases/phrases.h"
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace cli {
namespace {

void write(const QByteArray &bytes, FILE *stream)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

bool print(const QByteArray &bytes)
{
    errno = 0;
    write(bytes, stdout);
    if (!std::ferror(stdout))
        return true;
    if (errno != EPIPE) { // a reader that has seen enough is no news
        const auto kind = errno == ENOSPC ? domain::ErrorKind::DiskFull : domain::ErrorKind::InputOutput;
        say(phrases::sentence({kind, QStringLiteral("standard output"), QString::fromLocal8Bit(std::strerror(errno)), {}, {}}));
    }
    return false;
}

void say(const QString &line) { write(domain::harmless(line).toUtf8() + '\n', stderr); }

void pass(const QByteArray &bytes) { write(bytes, stderr); }

QString table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = qMax(widths[size_t(i)], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[size_t(i)] + 2) : row[i];
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace cli
