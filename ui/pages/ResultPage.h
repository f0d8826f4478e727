// A page over one result: runs it, says how it goes, and hands its table and picture out.
#pragma once

#include "session/ViewFilter.h"
#include "ui/models/ViewRunner.h"
#include "ui/models/WorkspaceSource.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace worklode {

enum class Glyph;
class PreliminaryNote;
class StatePanel;

/// What a page shows numbers of.
struct PageContext {
    std::shared_ptr<const OpenWorkspace> workspace; ///< null: nothing is open
    View view;                                      ///< already narrowed by `filter`
    std::optional<std::string> asUser;
    ViewFilter filter = {};                         ///< what the filter bar says
};

/// A place in somebody's day.
struct TimelineTarget {
    std::string associate;
    TimeRange range;
};

/// States: empty, loading (with Cancel), error (with Try again), content; and content of a first look at a part of the data, which
/// a note on top says until all of it is there, and which cannot be copied or exported. Owns the actions *Copy table*, *Export CSV* and
/// *Export picture*; the window only hosts them.
class ResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(const QString& title, QWidget* parent = nullptr);

    /// Shows the View of `context`; runs it unless that very View on that very engine is shown or running already. Whether it ran.
    bool open(const PageContext& context);
    /// Goes to what bookmark() said, as soon as there is a result.
    void openAtBookmark(const PageContext& context, const QString& bookmark);
    /// What is selected on the page, for the history: a text that only goToBookmark() of the same page understands; may be empty.
    virtual QString bookmark() const { return {}; }
    void reload();
    void clear();
    /// Keeps how the page is arranged in the settings, under this group; puts it back when a result is shown first.
    void rememberUnder(const QString& group);

    virtual bool settled() const; ///< shows a result, an error or nothing: no run is under way
    const SharedResult& result() const { return m_result; }
    const ViewFilter& filter() const { return m_context.filter; } ///< with which it was opened last

    void copyTable() const;
    void exportCsv();
    void exportPicture();
    void makeReport(); ///< of the whole View, as PDF

signals:
    void filterRequested(worklode::ViewFilter filter); ///< the page wants to be narrowed (or widened) to this
    void moving(); ///< what is selected is about to change at once: the last moment to note it
    void moved();  ///< what is selected is worth a step of its own in the history
    void timelineRequested(worklode::TimelineTarget target);
    void viewsRequested();    ///< to choose another View
    void taskTagsRequested(); ///< to define tasks
    void resultShown(worklode::SharedResult result);
    void settledChanged();
    void failed(QString sentence); ///< shown on the page too
    void said(QString message); ///< for the status bar

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override; ///< notes the arrangement

    virtual ViewRequest request() const = 0;
    virtual void showResult(const SharedResult& result) = 0;
    virtual bool isEmpty(const SharedResult& result) const = 0;
    virtual QString emptyText() const = 0;
    /// What leads on from an empty page or a failure: all of the View where it is narrowed, else another View.
    virtual void offerWayOn(StatePanel& state);
    virtual void goToBookmark(const QString&) {}
    /// After a failed run: true where the page asked for something else instead of showing the failure.
    virtual bool recover() { return false; }
    /// What *Copy table* and *Export CSV* take, as sorted and filtered.
    virtual const QAbstractItemModel* currentTable() const = 0;
    virtual QWidget* currentPicture() = 0;

    /// Somebody chose something else on the page: moved(). While the page itself puts things in their place it is nobody's step.
    void moveOn();
    /// The same once it has stayed so for a moment: arrow keys pass over what nobody wants to come back to.
    void moveOnSoon();

    const PageContext& context() const { return m_context; }
    QHBoxLayout* toolbar() const { return m_toolbar; } ///< for a page's own controls, left of the common ones
    QWidget* content() const { return m_content; }
    QAction* addGlyphAction(Glyph glyph, const QString& text, const QKeySequence& shortcut, const std::function<void()>& run);

private:
    void makeToolbar(const QString& title);
    void paintIcons();
    void take(SharedResult result);
    void takePreliminary(SharedResult result);
    void dropPreliminary();
    void show(QWidget* panel);
    void place(const QString& bookmark);

    QString m_title;
    PageContext m_context;
    QString m_group;        ///< of the settings; empty: nothing is remembered
    bool m_arranged = false; ///< what was remembered is put back
    QString m_wanted; ///< a bookmark to go to once there is a result
    bool m_placing = false; ///< what is selected now is the page's own doing
    QTimer m_rest;          ///< after moveOnSoon()
    SharedResult m_result;
    ViewRunner m_runner;
    QHBoxLayout* m_toolbar = nullptr;
    QHBoxLayout* m_common = nullptr;
    PreliminaryNote* m_preliminary = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatePanel* m_state = nullptr;
    QWidget* m_content = nullptr;
    std::vector<std::pair<QAction*, Glyph>> m_glyphs;
};

} // namespace worklode
