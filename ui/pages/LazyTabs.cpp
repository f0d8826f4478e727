#include "ui/pages/LazyTabs.h"

#include "ui/pages/PageState.h"

#include <QVBoxLayout>

namespace worklode {

LazyTabs::LazyTabs(QWidget* parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    connect(this, &QTabWidget::currentChanged, this, &LazyTabs::make); // before anybody else hears of the tab
}

void LazyTabs::addLater(const QString& name, const QString& title, std::function<QWidget*()> make)
{
    auto* holder = new QWidget(this);
    holder->setProperty(kOwnStateProperty, name);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    m_waiting.emplace(count(), std::move(make)); // before the tab is there: the first one is in front at once
    addTab(holder, title);
}

void LazyTabs::make(int tab)
{
    const auto waiting = m_waiting.extract(tab);
    if (waiting.empty())
        return;
    QWidget* holder = widget(tab);
    holder->layout()->addWidget(waiting.mapped()());
    emit made(holder);
}

} // namespace worklode
