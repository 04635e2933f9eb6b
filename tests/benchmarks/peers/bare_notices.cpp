// SPDX-License-Identifier: GPL-3.0-or-later
// Prints texts the shortest way that Qt has: HTML to QTextDocument to QPdfWriter, one PDF a file.
// Arguments: folder to write into, then the HTML files.
#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdio>

namespace {

void printPages(QTextDocument &text, QPdfWriter &writer)
{
    QPainter painter(&writer);
    for (int page = 0; page < text.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        const QRectF shown(0, page * writer.height(), writer.width(), writer.height());
        painter.save();
        painter.translate(0, -shown.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(shown);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

bool print(const QString &html, const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(30, 20, 15, 20), QPageLayout::Millimeter);
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);
    QFont font(QStringLiteral("Liberation Serif"));
    font.setPointSizeF(14);
    text.setDefaultFont(font);
    text.setDocumentMargin(0);
    text.setPageSize(QSizeF(writer.width(), writer.height()));
    text.setHtml(html);
    printPages(text, writer);
    std::printf("%d\n", text.pageCount());
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QStringList files = QGuiApplication::arguments().mid(1);
    if (files.size() < 2)
        return 2;
    const QString folder = files.takeFirst();
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 4;
        const QString path =
            folder + QLatin1Char('/') + QFileInfo(name).completeBaseName() + QStringLiteral(".pdf");
        if (!print(QString::fromUtf8(file.readAll()), path))
            return 5;
    }
    return 0;
}
