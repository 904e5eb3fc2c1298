#pragma once

#include "import/importplan.h"
#include "import/recordsource.h"
#include "import/tablelayout.h"

#include <string>

namespace waterline {

/// A record that outlives its source.
class KeptRecord {
public:
    KeptRecord(const Record &record, bool isAfterBlank)
        : m_texts(record.fields.begin(), record.fields.end())
        , m_record(record)
        , m_isAfterBlank(isAfterBlank)
    {
        for (const std::string &text : m_texts)
            m_size += text.size();
    }

    /// Valid as long as this stays where it is.
    [[nodiscard]] Record record()
    {
        m_fields.assign(m_texts.begin(), m_texts.end());
        m_record.fields = m_fields;
        return m_record;
    }
    [[nodiscard]] bool isAfterBlank() const { return m_isAfterBlank; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_fields;
    Record m_record;
    bool m_isAfterBlank;
    std::size_t m_size = 0;
};

/// Finds the header of a plan among the first rows of its file, or takes the one that the person named. The plan, the
/// choices and the words must outlive this.
class HeadPlanner {
public:
    HeadPlanner(ImportPlan &plan, const ImportChoices &choices, const HeaderWords &words);

    /// Takes a row that is not blank. True once these are enough to tell the header.
    bool add(const Record &record, bool isAfterBlank);
    /// Puts the header into the plan, and what stands above it. Error BadInput: no rows, or a header that is no text.
    Result<> finish();
    /// The rows below the header that were taken on the way to it.
    [[nodiscard]] std::vector<KeptRecord> &rows() { return m_rows; }

private:
    void chooseHeaderLine();
    void skip(const Record &record);
    void askForHeader(const HeaderGuess &guess);
    Result<> takeHeader(const std::vector<QStringList> &cells, HeaderPlace place);
    void recogniseRejects(const QStringList &names, std::size_t firstRow);
    [[nodiscard]] Error failure(const QString &message, qint64 line = 0) const;

    ImportPlan &m_plan;
    const ImportChoices &m_choices;
    const HeaderWords &m_words;
    std::optional<qint64> m_headerLine;
    int m_headerRows = 1;
    std::vector<KeptRecord> m_rows;
    std::size_t m_bytes = 0;
};

} // namespace waterline
