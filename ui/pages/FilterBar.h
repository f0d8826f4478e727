// The line below the breadcrumb: what the pages are narrowed to, and the choices to narrow them.
#pragma once

#include "ui/models/FilterParts.h"

#include <QFrame>

#include <array>
#include <functional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace worklode {

/// A button for each part; one that is set says what it is set to and has a cross beside it.
class FilterBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// `seen`: asked for the applications that results have shown, whether the catalog has them or not.
    void setView(std::shared_ptr<const OpenWorkspace> workspace, const View& view, const std::optional<std::string>& asUser,
                 std::function<std::vector<std::string>()> seen = {});
    void setFilter(const ViewFilter& filter); ///< says nothing
    const ViewFilter& filter() const { return m_filter; }
    /// Opens what a click on the part's button opens.
    void choose(FilterPart part);
    bool offers(FilterPart part) const; ///< there is something to choose
    void clearAll() { change({}); }

signals:
    void filterChanged(worklode::ViewFilter filter); ///< by the user
    void copied(QString message);

private:
    struct Pill {
        QPushButton* button = nullptr;
        QToolButton* cross = nullptr;
    };
    Pill addPill(QHBoxLayout* line, FilterPart part);
    void chooseRange(const QPoint& at);
    void chooseFromList(FilterPart part, const QPoint& at);
    void change(ViewFilter filter);
    void copyText();
    void showFilter();

    std::shared_ptr<const OpenWorkspace> m_workspace;
    View m_view;
    std::optional<std::string> m_asUser;
    std::function<std::vector<std::string>()> m_seen;
    ViewFilter m_filter;
    std::array<Pill, kFilterParts.size()> m_pills;
    QPushButton* m_clear = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace worklode
