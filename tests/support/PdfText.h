// Reads a PDF back with poppler's tools, which know nothing of who wrote it.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <optional>

namespace worklode {

/// What such a tool prints; none where it is not installed or refuses the file.
inline std::optional<QString> readPdf(const QString& tool, const QStringList& arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page, in lines as they stand on paper.
inline std::optional<QStringList> pdfPages(const QString& file)
{
    const auto text = readPdf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    if (!text)
        return std::nullopt;
    QStringList pages = text->split(QChar(u'\f'));
    if (!pages.isEmpty() && pages.back().trimmed().isEmpty())
        pages.removeLast(); // a form feed ends the last page too
    return pages;
}

} // namespace worklode
