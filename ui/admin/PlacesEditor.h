// Applications and web hosts with a yes or no each.
#pragma once

#include "catalog/ClientConfiguration.h"

#include <QWidget>

class QTableWidget;

namespace worklode {

class PlacesEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `question` heads the column of ticks; `usual`: what a new entry begins with.
    PlacesEditor(const QString& question, bool usual, QWidget* parent = nullptr);

    void setPlaces(const std::vector<PlaceSetting>& places);
    std::vector<PlaceSetting> places() const; ///< rows without a name are left out
    void add(const QString& application, bool value);

signals:
    void changed();

private:
    QTableWidget* m_table;
    bool m_usual;
};

} // namespace worklode
