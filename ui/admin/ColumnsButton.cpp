#include "ui/admin/ColumnsButton.h"

#include "ui/admin/ColumnFit.h"
#include "ui/look/Format.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

ColumnsButton::ColumnsButton(ColumnFit& columns, const QString& many, QWidget* parent)
    : QPushButton(parent), m_columns(columns), m_many(many)
{
    setProperty("link", true);
    setProperty("menu", true);
    auto* choices = new QMenu(this);
    connect(choices, &QMenu::aboutToShow, this, [this, choices] {
        choices->clear();
        m_columns.fillMenu(*choices);
    });
    setMenu(choices);
    connect(&columns, &ColumnFit::changed, this, &ColumnsButton::showState);
    showState();
}

void ColumnsButton::showState()
{
    const QStringList missing = m_columns.givenWay();
    setText(missing.isEmpty() ? tr("Columns")
                              : countedText(static_cast<std::uint64_t>(missing.size()), tr("1 more column"),
                                            tr("%1 more columns")));
    setToolTip(missing.isEmpty() ? tr("Choose which columns are shown")
                                 : tr("There is no room for: %1. Make the window wider, or choose here which columns "
                                      "are shown.")
                                       .arg(missing.join(u", "_s)));
    setAccessibleName(tr("Columns of the table: %1").arg(m_many));
    setAccessibleDescription(toolTip());
}

} // namespace worklode
