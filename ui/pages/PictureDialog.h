// Asks in which form a chart goes out of the program, and writes it.
#pragma once

#include <QDialog>

class QComboBox;

namespace worklode {

class Drawing;

class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title`: of the page or the chart; becomes the drawing's title and the file's name.
    PictureDialog(const Drawing& picture, const QString& title, QWidget* parent = nullptr);
    /// What was written where, or why not; empty where nobody wanted it.
    const QString& message() const { return m_message; }
    void save();

private:
    bool drawing() const;
    int scale() const;

    const Drawing& m_picture;
    QString m_title;
    QComboBox* m_form;
    QComboBox* m_size;
    QString m_message;
};

} // namespace worklode
