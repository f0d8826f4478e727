// What if: other settings for one opportunity, and the ranking as it would be. Nothing is saved.
#pragma once

#include "ui/models/WhatIf.h"

#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSlider;

namespace worklode {

class Card;
class ChartCard;
class RankMoves;

class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);
    /// `result`: the opportunities as the catalog has them. `request`: what they were asked with.
    void setSource(std::shared_ptr<ViewEngine> engine, const ViewRequest& request, std::shared_ptr<const Catalog> catalog, const SharedResult& result);
    void choose(const std::string& opportunity);
    const WhatIfSettings& settings() const { return m_settings; }
    bool settled() const { return !m_runner.busy(); }

    void reset();
    QString asText() const;
    const QAbstractItemModel* currentTable() const;
    QWidget* currentPicture() const;

signals:
    void said(QString message);
    void shown(); ///< a ranking under tried settings has come

private:
    QWidget* makeControls();
    void addButtons(Card& card);
    void connectControls();
    QWidget* makeThreshold(const std::string& name, double value);
    void showSettings();
    void settingsChanged();
    void take(const SharedResult& result);
    void showMoves(std::vector<WhatIfRow> moves);
    const OpportunitiesResult* before() const;
    const Opportunity* chosen() const;
    QString summaryText() const;

    SharedResult m_before;
    std::shared_ptr<const Catalog> m_catalog;
    WhatIfSettings m_saved, m_settings;
    WhatIfRunner m_runner;
    WhatIfModel m_rows;
    QComboBox* m_opportunity;
    QSlider* m_share;
    QDoubleSpinBox *m_sharePercent, *m_cost;
    QFormLayout* m_form;
    std::vector<QWidget*> m_thresholds;
    QLabel* m_summary;
    RankMoves* m_moves;
    ChartCard* m_card;
    bool m_filling = false; ///< the controls are being set by the program
};

} // namespace worklode
