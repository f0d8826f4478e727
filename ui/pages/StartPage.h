// The first thing that is seen: the Views of the workspace, or how to get data into it.
#pragma once

#include "ui/look/Glyphs.h"
#include "ui/models/WorkspaceSource.h"

#include <QPushButton>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace worklode {

class Card;
class RecentList;
class StatePanel;
class ViewsTable;
struct RecentWorkspace;

/// A large choice: a glyph, what it does, and what that means.
class ChoiceCard final : public QPushButton
{
    Q_OBJECT

public:
    ChoiceCard(Glyph glyph, const QString& title, const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintGlyph();
    Glyph m_glyph;
    QLabel* m_picture;
};

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showWorkspace(std::shared_ptr<const OpenWorkspace> workspace); ///< null: nothing is open
    void showLoading(const QString& what);
    void setProgress(double fraction);
    void showError(const QString& sentence);
    void setRecent(const std::vector<RecentWorkspace>& workspaces);

signals:
    void runRequested(QString view);
    void demoRequested();
    void viewRequested(); ///< a new one
    void recordRequested();
    void importRequested();
    void cancelRequested();
    void retryRequested();
    void openRequested();                    ///< another workspace, to be chosen
    void workspaceRequested(QString folder); ///< one of the recent ones
    void forgetRequested(QString folder);

private:
    QWidget* makeViews();
    QWidget* makeChoices();
    Card* makeRecent(QWidget* parent);

    QStackedWidget* m_stack;
    StatePanel* m_state;
    ViewsTable* m_views = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_folder = nullptr;
    std::vector<std::pair<Card*, RecentList*>> m_recent; ///< one on each panel
    QWidget* m_viewsPanel = nullptr;
    QWidget* m_choicesPanel = nullptr;
};

} // namespace worklode
