#include "ui/mainwindow/ShortcutSheet.h"

#include "ui/look/Parts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace worklode {
namespace {

QWidget* makeGroup(const ShortcutGroup& group, QWidget* parent)
{
    auto* card = new Card(group.title, parent);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto& [what, key] : group.keys) {
        grid->addWidget(makeLabel(what, TextRole::Body, card), row, 0);
        grid->addWidget(makeLabel(key, TextRole::Muted, card), row, 1);
        ++row;
    }
    card->content()->addLayout(grid);
    card->content()->addStretch();
    return card;
}

} // namespace

ShortcutGroup shortcutsOf(const QString& title, const QList<QAction*>& actions)
{
    ShortcutGroup group{title, {}};
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            group.keys.emplace_back(action->text().remove(u'&').remove(u'…'), action->shortcut().toString(QKeySequence::NativeText));
    return group;
}

ShortcutSheet::ShortcutSheet(const std::vector<ShortcutGroup>& groups, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* column = new QVBoxLayout(this);
    auto* sheet = new QWidget(this);
    auto* columns = new QHBoxLayout(sheet);
    std::array<std::pair<QVBoxLayout*, std::size_t>, 2> filled{}; // with how many lines
    for (auto& [side, lines] : filled)
        columns->addLayout(side = new QVBoxLayout, 1);
    for (const ShortcutGroup& group : groups) {
        if (group.keys.empty())
            continue;
        auto& [side, lines] = filled[0].second <= filled[1].second ? filled[0] : filled[1];
        side->addWidget(makeGroup(group, sheet));
        lines += group.keys.size() + 2;
    }
    for (auto& [side, lines] : filled)
        side->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    area->setAccessibleName(tr("Keys and what they do"));
    column->addWidget(makeLabel(windowTitle(), TextRole::Title, this));
    column->addWidget(area, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(820, 600);
}

} // namespace worklode
