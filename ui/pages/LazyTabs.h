// Tabs whose contents are made when they are first shown: all of them at once would keep the window waiting.
#pragma once

#include <QTabWidget>

#include <functional>
#include <map>

namespace worklode {

class LazyTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit LazyTabs(QWidget* parent = nullptr);
    /// `make` is called once, when the tab is first in front or make() is; what it makes is arranged on its own in the settings, as `name`.
    void addLater(const QString& name, const QString& title, std::function<QWidget*()> make);
    /// What is in the tab, whether it was in front or not.
    void make(int tab);

signals:
    /// `tab`: what holds the new content, which is filled already.
    void made(QWidget* tab);

private:
    std::map<int, std::function<QWidget*()>> m_waiting; ///< by tab
};

} // namespace worklode
