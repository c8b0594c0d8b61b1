// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

/// rendericons IN.svg SIZE OUT.png: part of the build, so that no picture can differ from its drawing.
int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("usage: rendericons IN.svg SIZE OUT.png\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    QImage image(QByteArray(argv[2]).toInt(), QByteArray(argv[2]).toInt(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    if (drawing.isValid() && image.save(QFile::decodeName(argv[3])))
        return 0;
    std::fprintf(stderr, "rendericons: cannot make %s from %s\n", argv[3], argv[1]);
    return 1;
}
