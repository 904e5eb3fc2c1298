#include "import/filepanel.h"

#include "parts/elidedlabel.h"
#include "theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace waterline {

namespace {

constexpr auto encodings = allEncodings;
constexpr std::array<char16_t, 5> delimiters{u',', u';', u'\t', u'|', u'，'};
constexpr std::array<char, 3> quotes{'"', '\'', noQuote};
/// Headers further down are found, but not offered.
constexpr qint64 lastHeaderLine = 12;

void fill(QComboBox *combo, const QStringList &texts, int current)
{
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItems(texts);
    combo->setCurrentIndex(current);
    combo->setToolTip(combo->currentText());
}

template <class List, class Value>
int placeOf(const List &list, const Value &value)
{
    const auto found = std::ranges::find(list, value);
    return found == std::end(list) ? -1 : int(found - std::begin(list));
}

} // namespace

FilePanel::FilePanel(std::vector<const ImportTable *> tables, QWidget *parent)
    : QFrame(parent)
    , m_tables(std::move(tables))
    , m_name(new ElidedLabel({}, Qt::ElideMiddle, this))
    , m_facts(new ElidedLabel({}, Qt::ElideRight, this))
{
    setProperty("role", QStringLiteral("card"));
    m_name->setProperty("role", QStringLiteral("heading"));
    m_facts->setProperty("role", QStringLiteral("muted"));
    // A long file name must not make the page wider.
    for (ElidedLabel *label : {m_name, m_facts})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(texts, 1);
    m_table = addField(QStringLiteral("table"));
    m_sheet = addField(QStringLiteral("sheet"));
    m_header = addField(QStringLiteral("header"));
    m_encoding = addField(QStringLiteral("encoding"));
    m_delimiter = addField(QStringLiteral("delimiter"));
    m_quote = addField(QStringLiteral("quote"));
    for (const Field &field : {m_table, m_sheet, m_header, m_encoding, m_delimiter, m_quote})
        row->addWidget(field.whole);
    makePresetLine();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_presetIcon);
    line->addWidget(m_preset, 1);
    line->addWidget(m_decline);
    line->addWidget(m_mapping);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 6);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addLayout(line);
    connectFields();
    retranslate();
}

void FilePanel::makePresetLine()
{
    m_presetIcon = new QLabel(this);
    m_preset = new ElidedLabel({}, Qt::ElideRight, this);
    m_preset->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_decline = new QPushButton(this);
    m_decline->setObjectName(QStringLiteral("declinePreset"));
    m_mapping = new QPushButton(this);
    m_mapping->setObjectName(QStringLiteral("mappingMenu"));
    for (QPushButton *button : {m_decline, m_mapping})
        button->setProperty("role", QStringLiteral("flat"));
    m_menu = new QMenu(this);
    m_save = m_menu->addAction(QString());
    m_load = m_menu->addAction(QString());
    m_save->setObjectName(QStringLiteral("saveMapping"));
    m_load->setObjectName(QStringLiteral("loadMapping"));
    m_mapping->setMenu(m_menu);
    connect(m_decline, &QPushButton::clicked, this, &FilePanel::presetDeclined);
    connect(m_save, &QAction::triggered, this, &FilePanel::mappingSaveAsked);
    connect(m_load, &QAction::triggered, this, &FilePanel::mappingLoadAsked);
}

FilePanel::Field FilePanel::addField(const QString &name)
{
    auto *whole = new QWidget(this);
    auto *label = new QLabel(whole);
    label->setProperty("role", QStringLiteral("muted"));
    auto *combo = new QComboBox(whole);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(150);
    label->setBuddy(combo);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(combo);
    return {label, combo, whole};
}

void FilePanel::connectFields()
{
    connect(m_table.combo, &QComboBox::activated, this,
        [this](int index) { Q_EMIT tableChosen(m_tables[std::size_t(index)]->entity); });
    connect(m_encoding.combo, &QComboBox::activated, this,
        [this](int index) { Q_EMIT encodingChosen(encodings[std::size_t(index)]); });
    connect(m_delimiter.combo, &QComboBox::activated, this,
        [this](int index) { Q_EMIT delimiterChosen(delimiters[std::size_t(index)]); });
    connect(m_quote.combo, &QComboBox::activated, this,
        [this](int index) { Q_EMIT quoteChosen(quotes[std::size_t(index)]); });
    connect(m_sheet.combo, &QComboBox::activated, this,
        [this](int index) { Q_EMIT sheetChosen(m_file.plan ? m_file.plan->sheets.value(index) : QString()); });
    connect(m_header.combo, &QComboBox::activated, this, [this](int index) {
        const auto [line, rows] = m_headerChoices[std::size_t(index)];
        Q_EMIT headerChosen(line, rows);
    });
}

void FilePanel::setFile(const ImportFile &file)
{
    m_file = file;
    fillCombos();
    showFacts();
}

void FilePanel::setTheme(const Theme &theme)
{
    m_presetIcon->setPixmap(icon(IconName::Info, theme.mutedText).pixmap(16, 16));
}

QString FilePanel::presetText() const
{
    if (!m_file.plan)
        return m_file.error ? QString() : tr("Reading the file…");
    if (m_file.plan->rejects)
        return m_file.plan->follows.isNull() ? tr("Rejected rows of another workspace.")
                                             : tr("Rejected rows that come back: only these rows are taken in.");
    if (m_file.preset && m_file.preset->isLoaded)
        return tr("Mapped by “%1”.").arg(m_file.preset->name);
    if (m_file.preset && m_file.preset->reason == PresetMatch::Reason::SameColumns)
        return tr("Mapped as last time: the same columns were imported before.");
    if (m_file.preset)
        return tr("Looks like an export of %1.").arg(m_file.preset->name);
    if (!m_file.plan->table)
        return tr("It is not clear what this file holds. Choose it above.");
    return m_file.choices.mapping ? tr("Mapped by you.") : tr("Recognised by its header.");
}

void FilePanel::showFacts()
{
    m_name->setFullText(m_file.name);
    QStringList facts;
    if (m_file.plan) {
        const int rows = int(std::min<qint64>(m_file.plan->rows, std::numeric_limits<int>::max()));
        facts << tr("%Ln row(s)", nullptr, rows) << QLocale().formattedDataSize(m_file.plan->size, 1);
    }
    m_facts->setFullText(facts.join(QStringLiteral(" · ")));
    m_preset->setFullText(presetText());
    m_presetIcon->setVisible(!presetText().isEmpty());
    const bool hasPreset = m_file.plan && m_file.preset && !m_file.plan->rejects;
    m_decline->setVisible(hasPreset);
    m_mapping->setVisible(m_file.plan && !m_file.plan->rejects);
    m_save->setEnabled(m_file.plan && m_file.plan->table);
}

void FilePanel::fillHeaders()
{
    m_headerChoices = {{0, 1}};
    QStringList texts{tr("No header")};
    const ImportPlan *plan = m_file.plan ? &*m_file.plan : nullptr;
    const qint64 first = plan && plan->headerLine > 0 ? plan->headerLine - plan->headerRows + 1 : 0;
    const std::pair<qint64, int> present{first, plan ? plan->headerRows : 1};
    const auto add = [&](qint64 line, int rows) {
        m_headerChoices.emplace_back(line, rows);
        texts << (rows == 1 ? tr("Line %1").arg(line) : tr("Lines %1–%2").arg(line).arg(line + rows - 1));
    };
    for (qint64 line = 1; line <= lastHeaderLine; ++line)
        add(line, 1);
    for (qint64 line = 1; line <= 4; ++line)
        add(line, 2);
    if (plan && placeOf(m_headerChoices, present) < 0)
        add(present.first, present.second);
    fill(m_header.combo, texts, plan ? placeOf(m_headerChoices, present) : -1);
}

void FilePanel::fillCombos()
{
    const ImportPlan *plan = m_file.plan ? &*m_file.plan : nullptr;
    QStringList tables;
    for (const ImportTable *table : m_tables)
        tables << table->translatedLabel();
    fill(m_table.combo, tables, plan ? placeOf(m_tables, plan->table) : -1);
    QStringList names;
    for (const Encoding encoding : encodings)
        names << encodingName(encoding);
    // Of a file that cannot be read as chosen, the choice is what can be taken back.
    const std::optional<Encoding> encoding =
        plan ? std::optional(plan->format.dialect.encoding) : m_file.choices.encoding;
    const std::optional<char16_t> delimiter =
        plan ? std::optional(plan->format.dialect.delimiter) : m_file.choices.delimiter;
    fill(m_encoding.combo, names, encoding ? placeOf(encodings, *encoding) : -1);
    fill(m_delimiter.combo, {tr("Comma ,"), tr("Semicolon ;"), tr("Tab"), tr("Bar |"), tr("Wide comma ，")},
        delimiter ? placeOf(delimiters, *delimiter) : -1);
    const std::optional<char> quote = plan ? std::optional(plan->format.dialect.quote) : m_file.choices.quote;
    fill(m_quote.combo, {tr("Double \""), tr("Single '"), tr("None")}, quote ? placeOf(quotes, *quote) : -1);
    fillHeaders();
    const bool isBook = plan && plan->format.kind == FileFormat::Kind::Xlsx;
    fill(m_sheet.combo, plan ? plan->sheets : QStringList(), plan ? int(plan->sheets.indexOf(plan->format.sheet)) : -1);
    const bool isOurs = plan && plan->rejects;
    m_sheet.whole->setVisible(isBook && !isOurs);
    m_encoding.whole->setVisible(!isBook && !isOurs);
    m_delimiter.whole->setVisible(!isBook && !isOurs);
    m_quote.whole->setVisible(!isBook && !isOurs);
    m_header.whole->setVisible(plan && !isOurs);
    m_table.combo->setEnabled(!isOurs);
}

void FilePanel::retranslate()
{
    m_table.label->setText(tr("The file &holds"));
    m_sheet.label->setText(tr("&Sheet"));
    m_header.label->setText(tr("&Header in"));
    m_encoding.label->setText(tr("&Encoding"));
    m_delimiter.label->setText(tr("Se&parator"));
    m_quote.label->setText(tr("&Quotes"));
    m_table.combo->setPlaceholderText(tr("Choose…"));
    m_table.combo->setAccessibleName(tr("What the file holds"));
    m_sheet.combo->setAccessibleName(tr("Sheet of the workbook"));
    m_header.combo->setAccessibleName(tr("Where the header stands"));
    m_encoding.combo->setAccessibleName(tr("Encoding"));
    m_delimiter.combo->setAccessibleName(tr("Separator"));
    m_quote.combo->setAccessibleName(tr("Quotes around texts"));
    m_decline->setText(tr("&Use something else"));
    m_decline->setToolTip(tr("Let the header words alone decide"));
    m_mapping->setText(tr("&Mapping"));
    m_save->setText(tr("&Save Mapping to a File…"));
    m_load->setText(tr("&Load Mapping from a File…"));
    fillCombos();
    showFacts();
}

} // namespace waterline
