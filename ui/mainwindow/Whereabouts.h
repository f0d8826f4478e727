// Where in the workstation somebody is, and the way that they came: back and forward as in a browser.
#pragma once

#include "session/ViewFilter.h"
#include "ui/mainwindow/SideBar.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace worklode {

struct Whereabouts {
    Place place = Place::Start;
    std::string view;   ///< its name; empty: none was opened yet
    ViewFilter filter;
    QString bookmark;   ///< what is selected on the page, in the page's own words

    friend bool operator==(const Whereabouts&, const Whereabouts&) = default;
};

/// `tasks?view=All&filter=…&bookmark=…`, to be remembered over a restart.
QString toText(const Whereabouts& where);
/// None where the text is none of ours, or of a version that knew other things.
std::optional<Whereabouts> whereaboutsFromText(const QString& text);

/// Never empty; at most kMostSteps, the oldest forgotten first.
class Trail
{
public:
    static constexpr std::size_t kMostSteps = 100;

    Trail() = default;
    explicit Trail(Whereabouts start) : m_steps{std::move(start)} {}

    const Whereabouts& here() const { return m_steps[m_at]; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    const Whereabouts* stepBack() const { return canGoBack() ? &m_steps[m_at - 1] : nullptr; }
    const Whereabouts* stepForward() const { return canGoForward() ? &m_steps[m_at + 1] : nullptr; }

    /// A step on; what lay ahead is forgotten. Going where one is already is no step.
    void go(Whereabouts where);
    void back() { m_at -= canGoBack() ? 1 : 0; }
    void forward() { m_at += canGoForward() ? 1 : 0; }
    /// Notes what is selected before one leaves.
    void note(const QString& bookmark) { m_steps[m_at].bookmark = bookmark; }

private:
    std::vector<Whereabouts> m_steps = {{}};
    std::size_t m_at = 0;
};

} // namespace worklode
