#include "ui/admin/CsvPreviewDialog.h"

#include "ui/admin/DialogButtons.h"
#include "ui/admin/ItemTable.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"
#include "ui/models/ErrorWords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString csvEffectWord(CsvEffect effect)
{
    switch (effect) {
    case CsvEffect::Unchanged:
        return CsvPreviewDialog::tr("unchanged");
    case CsvEffect::Added:
        return CsvPreviewDialog::tr("added");
    case CsvEffect::Changed:
        return CsvPreviewDialog::tr("changed");
    case CsvEffect::Moved:
        return CsvPreviewDialog::tr("moved");
    case CsvEffect::Disabled:
        return CsvPreviewDialog::tr("disabled");
    case CsvEffect::Enabled:
        return CsvPreviewDialog::tr("enabled");
    }
    return {};
}

QString csvEffectText(const CsvRowReport& row)
{
    if (!row.fault.empty())
        return CsvPreviewDialog::tr("refused");
    QStringList effects;
    for (const CsvEffect effect : row.effects)
        effects.append(csvEffectWord(effect));
    return effects.join(u", "_s);
}

QString csvDetailText(const CsvRowReport& row)
{
    if (!row.fault.empty())
        return (row.column.empty() ? QString() : toQString(row.column) + u": "_s) + faultText(row.fault);
    static const QRegularExpression was(u"(^|, )(\\w[\\w ]*) was "_s); // "name was Ann, level was team"
    return faultText(row.detail).replace(was, CsvPreviewDialog::tr("%1%2 was ").arg(u"\\1"_s, u"\\2"_s));
}

QString csvSummary(const CsvImport& import)
{
    if (!import.fault.empty())
        return faultText(import.fault);
    if (!import.ok())
        return CsvPreviewDialog::
            tr("%1 of %2 rows are refused, so nothing can be taken from this file. Correct them and choose it again.")
                .arg(import.faults())
                .arg(import.rows.size());
    QStringList parts;
    for (const CsvEffect effect : {CsvEffect::Added, CsvEffect::Changed, CsvEffect::Moved, CsvEffect::Disabled,
                                   CsvEffect::Enabled, CsvEffect::Unchanged})
        if (const std::size_t n = import.count(effect); n > 0)
            parts.append(u"%1 %2"_s.arg(countText(n), csvEffectWord(effect)));
    return parts.join(u" · "_s);
}

bool isCsvChange(const CsvRowReport& row)
{
    return !row.fault.empty() || row.effects != std::vector<CsvEffect>{CsvEffect::Unchanged};
}

ItemRows csvRowItems(const CsvImport& import, const QString& number)
{
    auto changed = std::make_shared<std::vector<CsvRowReport>>();
    std::copy_if(import.rows.begin(), import.rows.end(), std::back_inserter(*changed), isCsvChange);
    std::stable_partition(changed->begin(), changed->end(), [](const CsvRowReport& row) { return !row.fault.empty(); });
    const auto row = [changed](std::size_t r) -> const CsvRowReport& { return (*changed)[r]; };
    return {
        .count = changed->size(),
        .columns = {{.title = number,
                     .exportTitle = {},
                     .numeric = true,
                     .text = [row](std::size_t r) { return row(r).line == 0 ? u"–"_s : QString::number(row(r).line); },
                     .key = [row](std::size_t r) { return QVariant(static_cast<qulonglong>(row(r).line)); }},
                    textColumn(CsvPreviewDialog::tr("Id"), [row](std::size_t r) { return toQString(row(r).id); }),
                    textColumn(CsvPreviewDialog::tr("Name"), [row](std::size_t r) { return toQString(row(r).name); }),
                    textColumn(CsvPreviewDialog::tr("What happens"),
                               [row](std::size_t r) { return csvEffectText(row(r)); }),
                    textColumn(CsvPreviewDialog::tr("Detail"), [row](std::size_t r) { return csvDetailText(row(r)); })},
        .id = [](std::size_t r) { return QString::number(r); },
        .dot = [row](std::size_t r) { return row(r).fault.empty() ? currentLook().task : currentLook().danger; },
        .dotHint = [row](std::size_t r) { return csvEffectText(row(r)); }};
}

} // namespace

CsvPreviewDialog::CsvPreviewDialog(const QString& file, const CsvImport& import, QWidget* parent)
    : QDialog(parent), m_table(new ItemTable(4, tr("row"), tr("rows"), this)), m_summary(csvSummary(import))
{
    setWindowTitle(tr("Import"));
    resize(860, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(makeLabel(QFileInfo(file).fileName(), TextRole::Title, this));
    auto* summary = makeLabel(m_summary, import.ok() ? TextRole::Body : TextRole::Error, this);
    summary->setWordWrap(true);
    column->addWidget(summary);
    m_table->setEmpty(tr("No changes"),
                      import.ok() ? tr("The catalog says all of this already.") : tr("The file could not be read."));
    const bool sheet = file.endsWith(u".csv"_s, Qt::CaseInsensitive);
    m_table->setItems(csvRowItems(import, sheet ? tr("Line") : tr("No.")));
    m_table->tools()->addStretch(1);
    column->addWidget(m_table, 1);
    m_accept = addDialogButtons(*this, tr("Take all of it"));
    m_accept->setEnabled(import.ok() && import.count(CsvEffect::Unchanged) < import.rows.size());
}

std::optional<Catalog> acceptCsvImport(QWidget* parent, const QString& file, CsvImport import)
{
    CsvPreviewDialog dialog(file, import, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(std::move(import.catalog)) : std::nullopt;
}

} // namespace worklode
