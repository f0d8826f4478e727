#include "ui/admin/TriggerRows.h"

#include "ui/admin/RuleWords.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace worklode {

struct TriggerRows::Row {
    QWidget* widget;
    QComboBox *anchor, *application, *screen;
};

TriggerRows::TriggerRows(PickablePlaces places, Anchor standard, Anchors anchors, const QString& add, QWidget* parent)
    : QWidget(parent), m_places(std::move(places)), m_standard(standard), m_anchors(anchors), m_column(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    m_column->setSpacing(4);
    outer->addLayout(m_column);
    auto* button = new QPushButton(add, this);
    button->setProperty("link", true);
    connect(button, &QPushButton::clicked, this, [this] {
        addRow({{}, std::nullopt, m_standard});
        emit edited();
    });
    outer->addWidget(button, 0, Qt::AlignLeft);
}

TriggerRows::~TriggerRows() = default;

void TriggerRows::setTriggers(const std::vector<Trigger>& triggers)
{
    for (const Row& row : m_rows)
        row.widget->deleteLater();
    m_rows.clear();
    for (const Trigger& trigger : triggers)
        addRow(trigger);
}

void TriggerRows::addRow(const Trigger& trigger)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr};
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    row.anchor = new QComboBox(row.widget);
    row.anchor->addItems({anchorWord(Anchor::Leaving), anchorWord(Anchor::Entering)});
    row.anchor->setCurrentIndex(trigger.anchor == Anchor::Leaving ? 0 : 1);
    row.anchor->setVisible(m_anchors == Anchors::Asked);
    row.application = new QComboBox(row.widget);
    row.screen = new QComboBox(row.widget);
    for (QComboBox* box : {row.application, row.screen}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    for (const std::string& name : m_places.applications)
        row.application->addItem(toQString(name));
    row.application->setCurrentText(toQString(trigger.application));
    row.screen->lineEdit()->setPlaceholderText(tr("any screen"));
    row.anchor->setAccessibleName(tr("Anchor"));
    row.application->setAccessibleName(tr("Application"));
    row.screen->setAccessibleName(tr("Screen"));
    fillScreens(row, trigger.screen ? toQString(*trigger.screen) : QString());
    auto* remove = new GlyphButton(Glyph::Cancel, tr("Remove"), row.widget);
    line->addWidget(row.anchor);
    line->addWidget(row.application, 1);
    line->addWidget(row.screen, 1);
    line->addWidget(remove);
    connect(row.anchor, &QComboBox::currentIndexChanged, this, &TriggerRows::edited);
    connect(row.application, &QComboBox::currentTextChanged, this, [this, row] {
        fillScreens(row, {});
        emit edited();
    });
    connect(row.screen, &QComboBox::currentTextChanged, this, &TriggerRows::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        std::erase_if(m_rows, [widget](const Row& r) { return r.widget == widget; });
        widget->deleteLater();
        emit edited();
    });
    m_column->addWidget(row.widget);
    m_rows.push_back(row);
}

void TriggerRows::fillScreens(const Row& row, const QString& screen)
{
    const QSignalBlocker quiet(row.screen);
    row.screen->clear();
    row.screen->addItem({});
    for (const std::string& name : m_places.screens(toUtf8(row.application->currentText())))
        row.screen->addItem(toQString(name));
    row.screen->setCurrentText(screen);
}

std::vector<Trigger> TriggerRows::triggers() const
{
    std::vector<Trigger> out;
    for (const Row& row : m_rows) {
        Trigger trigger;
        trigger.application = toUtf8(row.application->currentText().trimmed());
        const std::string screen = toUtf8(row.screen->currentText().trimmed());
        if (!screen.empty())
            trigger.screen = screen;
        trigger.anchor =
            m_anchors == Anchors::Asked && row.anchor->currentIndex() == 1 ? Anchor::Entering : Anchor::Leaving;
        if (!trigger.application.empty())
            out.push_back(std::move(trigger));
    }
    return out;
}

} // namespace worklode
