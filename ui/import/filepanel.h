#pragma once

#include "import/importplan.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace waterline {

class ElidedLabel;

/// What a file is taken for: its table, encoding and separator, each of which can be changed.
class FilePanel : public QFrame {
    Q_OBJECT

public:
    explicit FilePanel(std::vector<const ImportTable *> tables, QWidget *parent = nullptr);

    /// While nothing more is known. `waiting` files come after it.
    void setFile(const QString &path, int waiting);
    void setWaiting(int waiting);
    void setPlan(const ImportPlan &plan);
    void retranslate();

Q_SIGNALS:
    void tableChosen(const QString &entity);
    void encodingChosen(waterline::Encoding encoding);
    void delimiterChosen(char delimiter);

private:
    void fillCombos();
    void showFacts();
    QComboBox *addCombo(const QString &name);

    std::vector<const ImportTable *> m_tables;
    QString m_path;
    int m_waiting = 0;
    std::optional<qint64> m_size;
    qint64 m_rows = 0;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QLabel *m_tableLabel;
    QLabel *m_encodingLabel;
    QLabel *m_delimiterLabel;
    QComboBox *m_table;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
};

} // namespace waterline
