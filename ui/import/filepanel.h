#pragma once

#include "import/importfile.h"
#include "theme/theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace waterline {

class ElidedLabel;

/// What a file is taken for: its table, its encoding, separator and quote or its sheet, its header, and the mapping
/// that was recognised, each of which can be changed.
class FilePanel : public QFrame {
    Q_OBJECT

public:
    explicit FilePanel(std::vector<const ImportTable *> tables, QWidget *parent = nullptr);

    void setFile(const ImportFile &file);
    void setTheme(const Theme &theme);
    void retranslate();

Q_SIGNALS:
    void tableChosen(const QString &entity);
    void encodingChosen(waterline::Encoding encoding);
    void delimiterChosen(char16_t delimiter);
    void quoteChosen(char quote);
    void sheetChosen(const QString &sheet);
    void headerChosen(qint64 line, int rows);
    void presetDeclined();
    void mappingSaveAsked();
    void mappingLoadAsked();

private:
    struct Field {
        QLabel *label;
        QComboBox *combo;
        QWidget *whole;
    };

    Field addField(const QString &name);
    void makePresetLine();
    void connectFields();
    void fillCombos();
    void fillHeaders();
    void showFacts();
    [[nodiscard]] QString presetText() const;

    std::vector<const ImportTable *> m_tables;
    ImportFile m_file;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    Field m_table;
    Field m_sheet;
    Field m_encoding;
    Field m_delimiter;
    Field m_quote;
    Field m_header;
    std::vector<std::pair<qint64, int>> m_headerChoices;
    QLabel *m_presetIcon;
    ElidedLabel *m_preset;
    QPushButton *m_decline;
    QPushButton *m_mapping;
    QMenu *m_menu;
    QAction *m_save;
    QAction *m_load;
};

} // namespace waterline
