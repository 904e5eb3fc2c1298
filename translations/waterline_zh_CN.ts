<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Action</name>
    <message>
        <source>Leads</source>
        <translation>线索数</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访量</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>方案提交数</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注数</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>方案提交</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The rows of the file do not add up: %1 came in, %2 are accounted for. Nothing was written.</source>
        <translation>文件的行数对不上：读入%1行，有着落的只有%2行。没有写入任何内容。</translation>
    </message>
    <message>
        <source>A row of %1 was to be written out of turn.</source>
        <translation>%1中有一行没有按顺序写入。</translation>
    </message>
</context>
<context>
    <name>CellFault</name>
    <message>
        <source>The cell is empty.</source>
        <translation>单元格为空。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is a day or time that does not exist.</source>
        <translation>“%1”这个日期或时间不存在。</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>“%1”缺少年份。</translation>
    </message>
    <message>
        <source>“%1” can be read as two different dates.</source>
        <translation>“%1”可以读成两个不同的日期。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” can be read as two different numbers: with thousands, or with decimals.</source>
        <translation>“%1”可以读成两个不同的数：逗号或点既可能是千位分隔，也可能是小数点。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is too large or too far away in time to be right.</source>
        <translation>“%1”数值过大，或离现在太远，不合情理。</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>“%1” is an Excel error, not a value.</source>
        <translation>“%1”是 Excel 的错误值，不是数据。</translation>
    </message>
    <message>
        <source>“%1” is what Excel left of a longer number; the missing digits are lost.</source>
        <translation>“%1”是被 Excel 截短的长号码，缺失的位数已无法找回。</translation>
    </message>
    <message>
        <source>“%1” names a unit such as 万, and the column header names one too.</source>
        <translation>“%1”带有“万”之类的单位，而表头也写了单位。</translation>
    </message>
    <message>
        <source>Fill the cell in; this column must not be empty.</source>
        <translation>请填写该单元格，此列不能为空。</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for example 2026-01-05.</source>
        <translation>请按“年-月-日”填写日期，例如2026-01-05。</translation>
    </message>
    <message>
        <source>Correct the day or the time, or choose the right order of day and month for this column.</source>
        <translation>请更正日期或时间，或为此列选择正确的日、月顺序。</translation>
    </message>
    <message>
        <source>Format the column in Excel as yyyy-mm-dd and save the file again.</source>
        <translation>请在 Excel 中把此列的格式设为 yyyy-mm-dd，再重新保存文件。</translation>
    </message>
    <message>
        <source>Say for this column whether the day or the month comes first, or format it in Excel as yyyy-mm-dd.</source>
        <translation>请指明此列是日在前还是月在前，或在 Excel 中把格式设为 yyyy-mm-dd。</translation>
    </message>
    <message>
        <source>Leave only the number in the cell, for example 12500 or 1.25万.</source>
        <translation>单元格中只保留数字，例如12500或1.25万。</translation>
    </message>
    <message>
        <source>Say for this column whether decimals follow a point or a comma.</source>
        <translation>请指明此列的小数点是点还是逗号。</translation>
    </message>
    <message>
        <source>Write a number without decimals.</source>
        <translation>请填写不带小数的数。</translation>
    </message>
    <message>
        <source>Check the value and its unit.</source>
        <translation>请核对数值及其单位。</translation>
    </message>
    <message>
        <source>Write yes or no (是 or 否).</source>
        <translation>请填写“是”或“否”。</translation>
    </message>
    <message>
        <source>Correct the formula in Excel, or widen the column if the cell shows ####, and save the file again.</source>
        <translation>请在 Excel 中修正公式；如果单元格显示####，请加宽该列，再重新保存文件。</translation>
    </message>
    <message>
        <source>Format the column in Excel as Text before the numbers are put in, and export the file from its source again.</source>
        <translation>请从来源系统重新导出，并在填入号码之前先把 Excel 中的此列设为“文本”格式。</translation>
    </message>
    <message>
        <source>Keep the unit in the header or in the cells, not in both.</source>
        <translation>单位只写在表头或单元格中，不要两处都写。</translation>
    </message>
    <message>
        <source>“%1” is a percentage, and this column takes amounts or counts.</source>
        <translation>“%1”是百分比，而这一列应填金额或数量。</translation>
    </message>
    <message>
        <source>Write the amount or the count itself, or leave this column out if it holds shares such as a rate.</source>
        <translation>请填写金额或数量本身；如果这一列是比率，请不要导入这一列。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>%1, week %2 (%3): the newest week with facts</source>
        <translation>%1，%2（%3）：有数据的最近一周</translation>
    </message>
    <message>
        <source>%1, week %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>穿透率</translation>
    </message>
    <message>
        <source>%1 as of %2: %3 red, %4 yellow, %5 green</source>
        <translation>%1，截至%2：红灯%3，黄灯%4，绿灯%5</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入“%1”</translation>
    </message>
    <message>
        <source>Goal penetration of a week: what stands below a unit, with its plan and actual.</source>
        <translation>一周的目标穿透：某个单位的下级及其计划与实际。</translation>
    </message>
    <message>
        <source>Every customer red, yellow or green, the most urgent first.</source>
        <translation>全部客户的红、黄、绿灯，最紧急的排在最前。</translation>
    </message>
    <message>
        <source>Writes the PDF for the weekly calibration meeting.</source>
        <translation>生成周校准会的 PDF。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>Language of the text: en or zh_CN.</source>
        <translation>文字的语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>This command takes: %1</source>
        <translation>此命令的参数：%1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第%2行：%3</translation>
    </message>
    <message>
        <source>Region, team or person, by code or unique name; the company if left out.</source>
        <translation>大区、团队或人员，用编号或不重复的名称指定；省略时为整个公司。</translation>
    </message>
    <message>
        <source>%1 is no day. Write it like 2026-01-18 or 2026-01-18T17:00.</source>
        <translation>“%1”不是日期。请写成2026-01-18或2026-01-18T17:00的形式。</translation>
    </message>
    <message>
        <source>There is no single region, team or person called %1.</source>
        <translation>找不到唯一名为“%1”的大区、团队或人员。</translation>
    </message>
    <message>
        <source>%1 is no ISO week. Write it like 2026-W03.</source>
        <translation>“%1”不是 ISO 周。请写成2026-W03的形式。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1的取值范围是%2到%3。</translation>
    </message>
    <message>
        <source>%1 is no day. Write it like 2026-01-18.</source>
        <translation>“%1”不是日期。请写成2026-01-18的形式。</translation>
    </message>
    <message>
        <source>How many people; 68 if left out.</source>
        <translation>人数；省略时为68。</translation>
    </message>
    <message>
        <source>How many complete weeks; 8 if left out.</source>
        <translation>完整周数；省略时为8。</translation>
    </message>
    <message>
        <source>The same seed gives the same company; 1 if left out.</source>
        <translation>种子相同，生成的公司就相同；省略时为1。</translation>
    </message>
    <message>
        <source>The last day; today if left out.</source>
        <translation>最后一天；省略时为今天。</translation>
    </message>
    <message>
        <source>Mean for one person; 15 if left out.</source>
        <translation>人均值；省略时为15。</translation>
    </message>
    <message>
        <source>Write the CSV files into this folder instead of a workspace.</source>
        <translation>把 CSV 文件写入此文件夹，而不生成工作区。</translation>
    </message>
    <message>
        <source>Makes a workspace, or CSV files, of an invented company.</source>
        <translation>用虚构的公司生成一个工作区或一组 CSV 文件。</translation>
    </message>
    <message>
        <source>Name either a workspace to make, or a folder with --csv.</source>
        <translation>请指定要生成的工作区，或用 --csv 指定文件夹，二者选一。</translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation>已向“%2”写入%1个文件</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the new workspace.</source>
        <translation>“%1”已存在。请为新工作区换一个名称。</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>已生成“%1”</translation>
    </message>
    <message>
        <source>  line %1, %2: %3 %4</source>
        <translation>  第%1行，%2：%3%4</translation>
    </message>
    <message>
        <source>--answer takes COLUMN=ANSWER.</source>
        <translation>--answer 的形式为 COLUMN=ANSWER。</translation>
    </message>
    <message>
        <source>No table fits the columns of %1 (%2). Name one with --entity.</source>
        <translation>“%1”的列（%2）与任何表都对不上。请用 --entity 指定一张表。</translation>
    </message>
    <message>
        <source>%1 has no column for: %2.</source>
        <translation>“%1”缺少以下字段的列：%2。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>Create people and customers that rows name and nobody knows.</source>
        <translation>数据行中出现而尚未登记的人员和客户，一并新建。</translation>
    </message>
    <message>
        <source>make a workspace, or CSV files, of an invented company</source>
        <translation>用虚构的公司生成工作区或 CSV 文件</translation>
    </message>
    <message>
        <source>goal penetration of a week</source>
        <translation>一周的目标穿透率</translation>
    </message>
    <message>
        <source>customers red, yellow and green</source>
        <translation>客户的红、黄、绿灯</translation>
    </message>
    <message>
        <source>the PDF for the calibration meeting</source>
        <translation>校准会的 PDF</translation>
    </message>
    <message>
        <source>check the chain and every row</source>
        <translation>校验链条与每一行</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>undo a batch</source>
        <translation>撤销一个批次</translation>
    </message>
    <message>
        <source>copy a workspace while it may be in use</source>
        <translation>备份工作区，使用中也可备份</translation>
    </message>
    <message>
        <source>Use: waterline-cli COMMAND ... (--help after a command tells more)</source>
        <translation>用法：waterline-cli COMMAND ...（在命令后加 --help 查看详情）</translation>
    </message>
    <message>
        <source>There is no batch %1; waterline-cli batches lists them.</source>
        <translation>没有批次%1；用 waterline-cli batches 可列出所有批次。</translation>
    </message>
    <message>
        <source>Checks every link of the chain and every row.</source>
        <translation>校验链条的每一环和每一行数据。</translation>
    </message>
    <message>
        <source>Chain head: %1</source>
        <translation>链头：%1</translation>
    </message>
    <message>
        <source>Lists every batch, the oldest first.</source>
        <translation>列出全部批次，最早的在前。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Undoes a batch by writing one that takes it back; undoing that one is the redo.</source>
        <translation>写入一个反向批次来撤销某批次；再撤销该反向批次即为重做。</translation>
    </message>
    <message>
        <source>Replace an older backup of that name.</source>
        <translation>覆盖同名的旧备份。</translation>
    </message>
    <message>
        <source>Copies a workspace into one file, checked.</source>
        <translation>把工作区备份为一个文件，并校验副本。</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>已备份到“%1”</translation>
    </message>
    <message>
        <source>  rejected rows not listed: %1; --rejects FILE writes all of them</source>
        <translation>  未列出的拒收行：%1；用 --rejects FILE 可全部写出</translation>
    </message>
    <message>
        <source>Batches: %1, all as they were written.</source>
        <translation>共%1个批次，均与写入时一致。</translation>
    </message>
    <message>
        <source>Batches: %1. Findings: %2.</source>
        <translation>共%1个批次，发现%2处问题。</translation>
    </message>
    <message>
        <source>Rows undone: %1. Rows left as they are: %2.</source>
        <translation>已撤销%1行，%2行保持原样。</translation>
    </message>
    <message>
        <source>--%1 has an empty value.</source>
        <translation>--%1的值为空。</translation>
    </message>
    <message>
        <source>There is no language %1; write en or zh_CN.</source>
        <translation>没有语言“%1”；请写 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Day (its end), or day and time, that is looked from; now if left out.</source>
        <translation>截至的日期（当天结束时）或日期和时间；省略时为此刻。</translation>
    </message>
    <message>
        <source>ISO week; if left out the last one complete at that moment, or the newest with facts.</source>
        <translation>ISO 周；省略时为截至当时的最近一个完整周，或有数据的最近一周。</translation>
    </message>
    <message>
        <source>There is no format %1; write csv or xlsx.</source>
        <translation>没有“%1”这种格式；请写 csv 或 xlsx。</translation>
    </message>
    <message>
        <source>There is no table %1; write one of: %2.</source>
        <translation>没有“%1”这张表；请写以下之一：%2。</translation>
    </message>
    <message>
        <source>One CSV file holds one table: name it with --table, or give a folder or a file ending in .xlsx.</source>
        <translation>一个 CSV 文件只能存放一张表：请用 --table 指定，或改用文件夹或以 .xlsx 结尾的文件。</translation>
    </message>
    <message>
        <source>Only this table; may be given more than once.</source>
        <translation>只导出此表；可多次指定。</translation>
    </message>
    <message>
        <source>csv or xlsx; if left out, what the target ends in.</source>
        <translation>csv 或 xlsx；省略时按目标的扩展名判断。</translation>
    </message>
    <message>
        <source>Writes a workspace as a folder of CSV files, or as one workbook (.xlsx), for people and for importing it again.</source>
        <translation>把工作区导出为一组 CSV 文件（放在一个文件夹中）或一个工作簿 (.xlsx)，既便于查看，也可重新导入。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到“%1”</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows = %4 new + %5 changed + %6 unchanged + %7 duplicate + %8 rejected + %9 queued</source>
        <translation>%1（%2）：%3行 = 新增%4 + 变更%5 + 未变%6 + 重复%7 + 拒收%8 + 待确认%9</translation>
    </message>
    <message>
        <source>  The file is identical to the import of %1 as %2. Nothing was done; --again runs it once more.</source>
        <translation>  此文件与%1导入的“%2”完全相同。没有执行任何操作；加 --again 可再次导入。</translation>
    </message>
    <message>
        <source>  This was a dry run. Nothing was written.</source>
        <translation>  这是试导入。没有写入任何内容。</translation>
    </message>
    <message>
        <source>  The file is identical to the import of %1 as %2. There was nothing to write.</source>
        <translation>  此文件与%1导入的“%2”完全相同。没有需要写入的内容。</translation>
    </message>
    <message>
        <source>  There was nothing to write.</source>
        <translation>  没有需要写入的内容。</translation>
    </message>
    <message>
        <source>  These were rejected or queued rows of an earlier import. They are linked to it in the ledger.</source>
        <translation>  这些是之前某次导入的拒收行或待确认行，已在台账中与那次导入关联。</translation>
    </message>
    <message>
        <source>  The file is identical to the import of %1 as %2. It was run once more.</source>
        <translation>  此文件与%1导入的“%2”完全相同，已再次导入。</translation>
    </message>
    <message>
        <source>  The import was stopped. Nothing was written.</source>
        <translation>  导入已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>  line %1: %2 %3</source>
        <translation>  第%1行：%2%3</translation>
    </message>
    <message>
        <source>  line %1, %2: %3 changes from %4 to %5.</source>
        <translation>  第%1行，%2：%3由%4改为%5。</translation>
    </message>
    <message>
        <source>  changed rows not listed: %1; --json lists up to 1000</source>
        <translation>  未列出的变更行：%1；用 --json 最多可列出1000行</translation>
    </message>
    <message>
        <source>  line %1, %2: %3 The row was taken in all the same.</source>
        <translation>  第%1行，%2：%3该行仍已导入。</translation>
    </message>
    <message>
        <source>  rows with a warning that are not listed: %1</source>
        <translation>  未列出的有警告的行：%1</translation>
    </message>
    <message>
        <source>  These columns were not taken in, as no field fits them: %1.</source>
        <translation>  以下列没有对应的字段，未导入：%1。</translation>
    </message>
    <message>
        <source>  %1: %2 before, %3 after.</source>
        <translation>  %1：导入前%2，导入后%3。</translation>
    </message>
    <message>
        <source>  queued rows not listed: %1; --rejects FILE writes all of them</source>
        <translation>  未列出的待确认行：%1；用 --rejects FILE 可全部写出</translation>
    </message>
    <message>
        <source>There is no preset %1: name a file, or one of %2.</source>
        <translation>没有预设“%1”：请指定文件，或写以下之一：%2。</translation>
    </message>
    <message>
        <source>The preset knows no column of %1.</source>
        <translation>预设与“%1”的列都对不上。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place or name.</source>
        <translation>无法写入“%1”：%2。请换一个位置或名称。</translation>
    </message>
    <message>
        <source>Map the columns by this preset file, or as the exports of this system.</source>
        <translation>按此预设文件，或按此系统的导出格式，对应各列。</translation>
    </message>
    <message>
        <source>Take new customers in although they resemble present ones, instead of queueing them.</source>
        <translation>新客户即使与现有客户相似也直接导入，不列为待确认。</translation>
    </message>
    <message>
        <source>Run a file once more although its very bytes are in the ledger.</source>
        <translation>即使台账中已有完全相同的文件，也再次导入。</translation>
    </message>
    <message>
        <source>Tell what would happen and write nothing.</source>
        <translation>试导入：只报告结果，不写入任何内容。</translation>
    </message>
    <message>
        <source>Write the rejected and queued rows to this CSV file.</source>
        <translation>把拒收行和待确认行写入此 CSV 文件。</translation>
    </message>
    <message>
        <source>Takes CSV files and workbooks in, in the order given. A workspace that does not exist is made.</source>
        <translation>按给定顺序导入 CSV 文件和工作簿。工作区不存在时自动新建。</translation>
    </message>
    <message>
        <source>--dry-run writes nothing, so --rejects has nothing to write either.</source>
        <translation>--dry-run 不写入任何内容，因此 --rejects 也没有可写的内容。</translation>
    </message>
    <message>
        <source>take CSV files and workbooks in</source>
        <translation>导入 CSV 文件和工作簿</translation>
    </message>
    <message>
        <source>show how a file would be understood</source>
        <translation>查看文件的识别结果</translation>
    </message>
    <message>
        <source>write a workspace as CSV files or a workbook</source>
        <translation>把工作区导出为 CSV 文件或工作簿</translation>
    </message>
    <message>
        <source>%1 is no encoding; write one of %2.</source>
        <translation>“%1”不是编码；请写以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 is no delimiter; write comma, semicolon, tab, bar, wide-comma or one character.</source>
        <translation>“%1”不是分隔符；请写 comma、semicolon、tab、bar、wide-comma 或单个字符。</translation>
    </message>
    <message>
        <source>--header-row takes the number of a line, two lines such as 3-4, or none.</source>
        <translation>--header-row 的取值为行号、两行（如3-4）或 none。</translation>
    </message>
    <message>
        <source>utf-8, gb18030, big5, shift-jis, euc-kr, windows-1252 and so on; found out if left out.</source>
        <translation>utf-8、gb18030、big5、shift-jis、euc-kr、windows-1252 等；省略时自动识别。</translation>
    </message>
    <message>
        <source>comma, semicolon, tab, bar, wide-comma or one character; found out if left out.</source>
        <translation>comma、semicolon、tab、bar、wide-comma 或单个字符；省略时自动识别。</translation>
    </message>
    <message>
        <source>Sheet of a workbook; the first one that holds rows if left out.</source>
        <translation>工作簿中的工作表；省略时为第一个有数据行的工作表。</translation>
    </message>
    <message>
        <source>Line of the column names, two lines such as 3-4, or none; found out if left out.</source>
        <translation>表头所在的行号；表头占两行时写成3-4 的形式，没有表头时写 none；省略时自动识别。</translation>
    </message>
    <message>
        <source>Column whose empty cells mean the cell above.</source>
        <translation>要向下填充的列：空单元格取上方单元格的值。</translation>
    </message>
    <message>
        <source>Answer to a question about a column: dmy, mdy, ymd, 1904, point, comma, cells or both.</source>
        <translation>对某列疑问的回答：dmy、mdy、ymd、1904、point、comma、cells 或 both。</translation>
    </message>
    <message>
        <source>%1 Answer with %2.</source>
        <translation>%1请用%2回答。</translation>
    </message>
    <message>
        <source>workbook, sheet %1 of %2</source>
        <translation>工作簿，工作表“%1”（全部工作表：%2）</translation>
    </message>
    <message>
        <source>%1, columns separated by %2</source>
        <translation>%1，列分隔符为%2</translation>
    </message>
    <message>
        <source>, texts in apostrophes</source>
        <translation>，文本用单引号括起</translation>
    </message>
    <message>
        <source>, backslash before quotes</source>
        <translation>，引号前加反斜杠</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  第%1行：%2</translation>
    </message>
    <message>
        <source>  line %1, %2: %3</source>
        <translation>  第%1行，%2：%3</translation>
    </message>
    <message>
        <source>  rejected rows not listed: %1</source>
        <translation>  未列出的拒收行：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表：%1</translation>
    </message>
    <message>
        <source>Table: none of ours; every column is typed by its cells</source>
        <translation>表：没有匹配的表，各列类型按单元格内容判断</translation>
    </message>
    <message>
        <source>Header: line %1</source>
        <translation>表头：第%1行</translation>
    </message>
    <message>
        <source>Header: none</source>
        <translation>表头：无</translation>
    </message>
    <message>
        <source>  above it, line %1: %2</source>
        <translation>  表头上方，第%1行：%2</translation>
    </message>
    <message>
        <source>Rows: %1, blank rows left out: %2</source>
        <translation>数据行：%1，已略过的空行：%2</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Rejected rows: %1</source>
        <translation>拒收行：%1</translation>
    </message>
    <message>
        <source>No column for: %1</source>
        <translation>缺少以下字段的列：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Question: %1 Answer with %2.</source>
        <translation>问题：%1请用%2回答。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>How many rows to show; %1 if left out.</source>
        <translation>显示的行数；省略时为%1。</translation>
    </message>
    <message>
        <source>Write the whole table as it is understood: UTF-8, commas, ISO dates, plain numbers.</source>
        <translation>按识别结果输出整张表：UTF-8、逗号分隔、ISO 日期、不带格式的数字。</translation>
    </message>
    <message>
        <source>Shows how a file would be understood. Nothing is written, and no workspace is needed.</source>
        <translation>显示文件的识别结果。不写入任何内容，也不需要工作区。</translation>
    </message>
    <message>
        <source>--rows takes a number.</source>
        <translation>--rows 的取值应为数字。</translation>
    </message>
    <message>
        <source>brings %1 back</source>
        <translation>重做批次%1</translation>
    </message>
    <message>
        <source>undoes %1</source>
        <translation>撤销批次%1</translation>
    </message>
    <message>
        <source>takes in rejected rows of %1</source>
        <translation>导入批次%1的拒收行</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>已被批次%1撤销</translation>
    </message>
    <message>
        <source>open rows: %1</source>
        <translation>待处理的行：%1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>--quote takes double, single or none.</source>
        <translation>--quote只能是double、single或none。</translation>
    </message>
    <message>
        <source>double, single for texts in apostrophes, or none; found out if left out.</source>
        <translation>double；文本用单引号括起时为single；引号只是文字时为none；不填则自动判断。</translation>
    </message>
    <message>
        <source>, quotes are part of the text</source>
        <translation>，引号是文字的一部分</translation>
    </message>
    <message>
        <source>There is no table %1; write %2.</source>
        <translation>没有%1这个表，请填写其中之一：%2。</translation>
    </message>
    <message>
        <source>One of %1; found out if left out.</source>
        <translation>%1之一；不填则自动判断。</translation>
    </message>
</context>
<context>
    <name>ControlTotal</name>
    <message>
        <source>Opportunity amount by owner</source>
        <translation>商机金额（按负责人）</translation>
    </message>
    <message>
        <source>Follow-ups by person and week</source>
        <translation>跟进数（按人员和周）</translation>
    </message>
    <message>
        <source>Planned actions by person and week</source>
        <translation>计划动作数（按人员和周）</translation>
    </message>
    <message>
        <source>Customers by owner</source>
        <translation>客户数（按负责人）</translation>
    </message>
    <message>
        <source>People by team</source>
        <translation>人数（按团队）</translation>
    </message>
</context>
<context>
    <name>CreditCode</name>
    <message>
        <source>The credit code is empty.</source>
        <translation>统一社会信用代码为空。</translation>
    </message>
    <message>
        <source>“%1” is a credit code of which Excel has kept only the first digits.</source>
        <translation>“%1”是被 Excel 截短的统一社会信用代码，只剩前面的位数。</translation>
    </message>
    <message>
        <source>“%1” is no credit code: it must have 18 characters.</source>
        <translation>“%1”不是统一社会信用代码：应为18位。</translation>
    </message>
    <message>
        <source>“%1” holds a character that no credit code has in that place.</source>
        <translation>“%1”中有字符不可能出现在统一社会信用代码的该位置。</translation>
    </message>
    <message>
        <source>“%1” is no credit code: its last character does not fit the others.</source>
        <translation>“%1”不是有效的统一社会信用代码：最后一位校验码不符。</translation>
    </message>
    <message>
        <source>Enter the code from the business licence.</source>
        <translation>请按营业执照填写统一社会信用代码。</translation>
    </message>
    <message>
        <source>Export the file again with this column as text.</source>
        <translation>请先把此列设为“文本”格式，再重新导出文件。</translation>
    </message>
    <message>
        <source>Compare it with the business licence; the letters I, O, S, V and Z do not occur, look for 1, 0, 5, U and 2.</source>
        <translation>请与营业执照核对；代码中不使用字母 I、O、S、V、Z，请检查是否应为1、0、5、U、2。</translation>
    </message>
    <message>
        <source>Compare it with the business licence.</source>
        <translation>请与营业执照核对。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1 has more than %2 columns. Delete the columns that are not needed, or check the separator.</source>
        <translation>第%1行超过%2列。请删除不需要的列，或检查分隔符。</translation>
    </message>
    <message>
        <source>The quotation mark that opens on line %1 is never closed. Close it, or remove it, and import the file again.</source>
        <translation>第%1行的引号没有配对。请补上或删除该引号，再重新导入文件。</translation>
    </message>
    <message>
        <source>The row that begins on line %1 is too long (over 1 MB in one field, or 64 MB in all). Probably a quotation mark in it is never closed.</source>
        <translation>从第%1行开始的一行过长（单个字段超过1 MB，或整行超过64 MB），很可能是其中有引号没有配对。</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The number of people must be 1 to %1.</source>
        <translation>人数必须在1到%1之间。</translation>
    </message>
    <message>
        <source>The number of weeks must be 1 to %1.</source>
        <translation>周数必须在1到%1之间。</translation>
    </message>
    <message>
        <source>The last day must lie between the years 2000 and 2100.</source>
        <translation>最后一天必须在2000年到2100年之间。</translation>
    </message>
    <message>
        <source>Follow-ups per week must be 0 to %1.</source>
        <translation>每周跟进次数必须在0到%1之间。</translation>
    </message>
    <message>
        <source>The sample file %1 cannot be written: %2</source>
        <translation>无法写入示例文件“%1”：%2</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>未知的编码</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>Deviation</name>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>unplanned work: no plan to compare with</source>
        <translation>计划外工作：没有可对比的计划</translation>
    </message>
    <message>
        <source>no plan, so not computable</source>
        <translation>没有计划，无法计算</translation>
    </message>
    <message>
        <source>within the limit of %1%</source>
        <translation>在%1%的限度内</translation>
    </message>
    <message>
        <source>short by %1, more than the limit of %2%</source>
        <translation>比计划少%1，超过%2%的限度</translation>
    </message>
    <message>
        <source>over by %1, more than the limit of %2%</source>
        <translation>比计划多%1，超过%2%的限度</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Waterline workspaces (*.waterline)</source>
        <translation>Waterline 工作区 (*.waterline)</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Back Up Workspace</source>
        <translation>备份工作区</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格文件 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1，%2 – %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第%2行</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>This is an Excel workbook (.xlsx) or another zip file, whatever its name ends in. Open it in Excel, choose Save As, save it as “CSV UTF-8”, and import that file.</source>
        <translation>不论扩展名是什么，这其实是 Excel 工作簿 (.xlsx) 或其他压缩文件。请用 Excel 打开，选择“另存为”，保存为“CSV UTF-8”，再导入该文件。</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls), whatever its name ends in. Open it in Excel, choose Save As, save it as “CSV UTF-8”, and import that file.</source>
        <translation>不论扩展名是什么，这其实是旧版 Excel 工作簿 (.xls)。请用 Excel 打开，选择“另存为”，保存为“CSV UTF-8”，再导入该文件。</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the table it was made from, saved as “CSV UTF-8”.</source>
        <translation>这是 PDF 文档。请索取生成它的原始表格，并保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is a picture, not a table. Ask for the table saved as “CSV UTF-8”.</source>
        <translation>这是图片，不是表格。请索取原始表格，并保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it and import the CSV file inside.</source>
        <translation>这是压缩文件。请先解压，再导入其中的 CSV 文件。</translation>
    </message>
    <message>
        <source>This file is written in UTF-32, which hardly any program reads. Save it again as “CSV UTF-8”.</source>
        <translation>此文件使用 UTF-32 编码，几乎没有程序能读取。请重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is a web page or XML file that was only named like a table. Open it in Excel, choose Save As, save it as “CSV UTF-8”, and import that file.</source>
        <translation>这是网页或 XML 文件，只是扩展名像表格。请用 Excel 打开，选择“另存为”，保存为“CSV UTF-8”，再导入该文件。</translation>
    </message>
    <message>
        <source>The file has no rows. Export it again and check that it is not empty.</source>
        <translation>文件中没有数据行。请重新导出，并确认内容不为空。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it was cut off while it was copied or saved. Export it again.</source>
        <translation>文件末尾断在半个字符上：复制或保存时被截断了。请重新导出。</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as “CSV UTF-8” and import that file.</source>
        <translation>这不是文本文件。请把表格保存为“CSV UTF-8”，再导入该文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1，第%2版：%3</translation>
    </message>
    <message>
        <source>To turn it green: %1</source>
        <translation>转绿办法：%1</translation>
    </message>
    <message>
        <source>Source: %1, line %2: %3</source>
        <translation>来源：%1，第%2行：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>另有%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that you may write there.</source>
        <translation>无法创建文件夹“%1”。请确认您对该位置有写入权限。</translation>
    </message>
    <message>
        <source>%1 is no folder, so CSV files cannot be written into it. Choose another name.</source>
        <translation>“%1”不是文件夹，无法写入 CSV 文件。请换一个名称。</translation>
    </message>
    <message>
        <source>The folder %1 holds %2, which this export would not write again. Choose an empty folder or a new name.</source>
        <translation>文件夹“%1”中有“%2”，它不在此次导出的文件之列。请选择空文件夹或换一个名称。</translation>
    </message>
    <message>
        <source>A text in column %1 of %2 has %3 characters; Excel&apos;s cells hold 32,767. Export CSV files instead.</source>
        <translation>“%2”的“%1”列中有一段文本长达%3个字符，而 Excel 单元格最多容纳32,767个。请改为导出 CSV 文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>内存不足，无法写入“%1”。</translation>
    </message>
    <message>
        <source>%1 would be larger than 4 GB, which Excel does not open. Export CSV files, or fewer tables.</source>
        <translation>“%1”将超过4 GB，Excel 无法打开。请改为导出 CSV 文件，或减少导出的表。</translation>
    </message>
</context>
<context>
    <name>ForeignFile</name>
    <message>
        <source>The workbook is protected by a password. Open it in Excel with the password and save it without one.</source>
        <translation>工作簿有密码保护。请用密码在 Excel 中打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls), whatever its name ends in. Open it in Excel, choose Save As, and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>不论扩展名是什么，这其实是旧版 Excel 工作簿 (.xls)。请用 Excel 打开，选择“另存为”，保存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>This is a file of an older Office program (Word, PowerPoint, Outlook), not a workbook.</source>
        <translation>这是旧版 Office 程序（Word、PowerPoint、Outlook）的文件，不是工作簿。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is a web page or XML file that was only named like a workbook. Open it in Excel, choose Save As, and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>这是网页或 XML 文件，只是扩展名像工作簿。请用 Excel 打开，选择“另存为”，保存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>This is no Excel workbook, whatever its name ends in.</source>
        <translation>不论扩展名是什么，这不是 Excel 工作簿。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb). Open it in Excel, choose Save As, and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>这是二进制 Excel 工作簿 (.xlsb)。请用 Excel 打开，选择“另存为”，保存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>This is a Word document (.docx), not a workbook. Copy the table into Excel and save it there.</source>
        <translation>这是 Word 文档 (.docx)，不是工作簿。请把表格复制到 Excel 中再保存。</translation>
    </message>
    <message>
        <source>This is a PowerPoint presentation (.pptx), not a workbook.</source>
        <translation>这是 PowerPoint 演示文稿 (.pptx)，不是工作簿。</translation>
    </message>
    <message>
        <source>This is a file of Apple Numbers, Pages or Keynote. Export it to Excel from there.</source>
        <translation>这是 Apple 的 Numbers、Pages 或 Keynote 文件。请在相应程序中导出为 Excel 文件。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet (.ods). Open it, choose Save As, and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>这是 OpenDocument 电子表格 (.ods)。请打开它，选择“另存为”，保存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but no spreadsheet.</source>
        <translation>这是 OpenDocument 文件，但不是电子表格。</translation>
    </message>
</context>
<context>
    <name>HeatCell</name>
    <message>
        <source>%1 / %2</source>
        <comment>actual / plan</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · +%2</source>
        <comment>actual / plan · beyond the plans</comment>
        <translation>%1 · +%2</translation>
    </message>
    <message>
        <source>%1: %2 done, but no plan to compare with.</source>
        <translation>%1：已完成%2，但没有可对比的计划。</translation>
    </message>
    <message>
        <source>%1: no plan and nothing done.</source>
        <translation>%1：没有计划，也没有完成。</translation>
    </message>
    <message>
        <source>%1: %2 done of %3 planned.</source>
        <translation>%1：计划%3，完成%2。</translation>
    </message>
    <message>
        <source>%1 of them count, since one person&apos;s surplus does not fill another&apos;s gap.</source>
        <translation>其中%1计入，因为一个人的超额不能填补另一个人的缺口。</translation>
    </message>
    <message>
        <source>Deviation: %1.</source>
        <translation>偏差：%1。</translation>
    </message>
    <message>
        <source>People off plan: %1.</source>
        <translation>偏离计划的人数：%1。</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>计划外</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完成%1</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>Penetration is healthy: at least %1%.</source>
        <translation>穿透率健康：不低于%1%。</translation>
    </message>
    <message>
        <source>Penetration is below the healthy line of %1%.</source>
        <translation>穿透率低于%1%的健康线。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Each action counts up to 100%, so that one cannot hide another.</source>
        <translation>每项动作最多按100%计，以免一项掩盖另一项。</translation>
    </message>
    <message>
        <source>Actions without a plan, left out: %1.</source>
        <translation>没有计划而未计入的动作：%1。</translation>
    </message>
    <message>
        <source>People without a plan, left out: %1.</source>
        <translation>没有计划而未计入的人数：%1。</translation>
    </message>
    <message>
        <source>Penetration is not computable without a weekly plan.</source>
        <translation>没有周计划，无法计算穿透率。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>穿透率</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>No weekly plan for %1. Import a file with week, person and planned leads, visits and proposals to see attainment; until then the actual counts are shown.</source>
        <translation>%1还没有周计划。导入包含周、人员以及计划线索数、拜访量和方案提交数的文件，即可查看达成率；在此之前显示实际数。</translation>
    </message>
    <message>
        <source>No weekly plan for %1 in %2. Import a file with week, person and planned leads, visits and proposals to see attainment; until then the actual counts are shown.</source>
        <translation>“%2”在%1还没有周计划。导入包含周、人员以及计划线索数、拜访量和方案提交数的文件，即可查看达成率；在此之前显示实际数。</translation>
    </message>
    <message>
        <source>%1: plan %2</source>
        <translation>%1：计划%2</translation>
    </message>
    <message>
        <source>%1: weekly summary %2</source>
        <translation>%1：周报%2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Deviation from plan</source>
        <translation>计划偏差</translation>
    </message>
    <message>
        <source>Deviation = (actual − plan) ÷ plan. More than %1% is an alert; exactly %1% is none. %2 Without a plan it is not computable, and what was done counts as unplanned work.</source>
        <translation>偏差 =（实际 − 计划）÷ 计划。超过%1%即预警，正好%1%不预警。%2没有计划时无法计算，已完成的算作计划外工作。</translation>
    </message>
    <message>
        <source>Doing too much is an alert as well as doing too little.</source>
        <translation>做多和做少都会预警。</translation>
    </message>
    <message>
        <source>Only doing too little is an alert.</source>
        <translation>只有做少才会预警。</translation>
    </message>
    <message>
        <source>Attainment and penetration</source>
        <translation>达成率与穿透率</translation>
    </message>
    <message>
        <source>A cell is actual ÷ plan of one core action in one week. A person&apos;s penetration is the mean of the three core actions, each counted up to 100%, so that one done twice hides none left undone. A unit&apos;s is the sum of what counts toward the plans ÷ the sum of the plans.</source>
        <translation>每一格是一项核心动作在一周内的实际 ÷ 计划。个人穿透率是三项核心动作的平均值，每项最多按100%计，以免一项超额掩盖另一项未完成。团队穿透率是计入计划的完成数之和 ÷ 计划数之和。</translation>
    </message>
    <message>
        <source>A healthy week</source>
        <translation>健康的一周</translation>
    </message>
    <message>
        <source>A week is healthy from a penetration of %1% on; exactly %1% is healthy.</source>
        <translation>一周的穿透率达到%1%即为健康，正好%1%也算健康。</translation>
    </message>
    <message>
        <source>The light of a customer</source>
        <translation>客户的灯</translation>
    </message>
    <message>
        <source>Red: the customer gave up, its budget was cancelled, or a competitor signed a memorandum. Yellow: a proposal without feedback for more than %1 days, or a clear competitor. Green: none of these. Red comes before yellow, yellow before green.</source>
        <translation>红灯：客户放弃、预算取消，或已与竞品签备忘录。黄灯：方案提交后超过%1天无反馈，或有明确竞品。绿灯：以上都没有。红灯优先于黄灯，黄灯优先于绿灯。</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>未联系</translation>
    </message>
    <message>
        <source>Days since the last contact: more than %1 turn the light yellow, more than %2 turn it red. Whoever was never contacted counts from the day the customer became known. Registering a lead and writing an internal note are no contact.</source>
        <translation>距最近一次联系的天数：超过%1天亮黄灯，超过%2天亮红灯。从未联系过的客户，从建档之日算起。登记线索和写内部备注不算联系。</translation>
    </message>
    <message>
        <source>Every number in this window follows these rules (rule set version %1). Click a number to see its own arithmetic.</source>
        <translation>本窗口中的每个数字都按以下规则计算（规则集第%1版）。点击数字可查看它的计算过程。</translation>
    </message>
    <message>
        <source>How This Is Computed</source>
        <translation>计算规则</translation>
    </message>
    <message>
        <source>Copy the selected cells or text</source>
        <translation>复制选中的单元格或文字</translation>
    </message>
    <message>
        <source>Close the Why panel or a message</source>
        <translation>关闭“为什么”面板或消息</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Shows a regional sales manager whether the week&apos;s actions carry the year&apos;s goal. Works on one local file and never uses the network.</source>
        <translation>让大区销售经理看清：本周的动作能否撑起全年的目标。数据只在一个本地文件中，从不联网。</translation>
    </message>
    <message>
        <source>Waterline is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Waterline 是自由软件：您可以依据 GNU 通用公共许可证第3版或更新版本 (GPL-3.0-or-later) 使用、研究、分享和修改它。本软件不提供任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt %1 and SQLite.</source>
        <translation>基于 Qt %1 和 SQLite 构建。</translation>
    </message>
    <message>
        <source>About Waterline</source>
        <translation>关于 Waterline</translation>
    </message>
    <message>
        <source>Goals: open the unit or person of the row</source>
        <translation>目标：打开该行的团队或人员</translation>
    </message>
    <message>
        <source>Customers: look for one in the list</source>
        <translation>客户：在列表中查找</translation>
    </message>
    <message>
        <source>Calibration meeting: save the PDF</source>
        <translation>校准会：保存 PDF</translation>
    </message>
    <message>
        <source>Import: take in the file shown</source>
        <translation>导入：导入当前文件</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>More than one customer is called %1.</source>
        <translation>有多个客户名为“%1”。</translation>
    </message>
    <message>
        <source>Write the customer&apos;s number instead of the name.</source>
        <translation>请用客户编号代替名称。</translation>
    </message>
    <message>
        <source>No customer is known by the name or number %1.</source>
        <translation>没有名称或编号为“%1”的客户。</translation>
    </message>
    <message>
        <source>Import the customers first, correct the name, or allow unknown customers to be created.</source>
        <translation>请先导入客户，或更正名称，或允许新建未登记的客户。</translation>
    </message>
    <message>
        <source>The status %1 is not known.</source>
        <translation>无法识别状态“%1”。</translation>
    </message>
    <message>
        <source>Write normal, abandoned, budget cancelled or competitor MOU.</source>
        <translation>请填写“正常”“放弃”“预算取消”或“竞品MOU”。</translation>
    </message>
    <message>
        <source>It was closed before it was opened.</source>
        <translation>关闭日期早于立项日期。</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Keep the row that is right and delete the other.</source>
        <translation>请保留正确的一行，删除另一行。</translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation>数量不能为负。</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>请填写0或更大的数。</translation>
    </message>
    <message>
        <source>%1 is too many for one week.</source>
        <translation>一周的数量不可能有%1。</translation>
    </message>
    <message>
        <source>Check the column and the number.</source>
        <translation>请检查列和数字。</translation>
    </message>
    <message>
        <source>The row has no count.</source>
        <translation>该行没有数量。</translation>
    </message>
    <message>
        <source>Fill in the planned leads, visits or proposals, or delete the row.</source>
        <translation>请填写计划的线索数、拜访量或方案提交数，或删除该行。</translation>
    </message>
    <message>
        <source>%1 is not an action that is planned.</source>
        <translation>“%1”不是可以做计划的动作。</translation>
    </message>
    <message>
        <source>Write lead, visit or proposal.</source>
        <translation>请填写“线索”“拜访”或“方案提交”。</translation>
    </message>
    <message>
        <source>Fill in the plan, or delete the row.</source>
        <translation>请填写计划，或删除该行。</translation>
    </message>
    <message>
        <source>The same key stands in line %1 with other values.</source>
        <translation>第%1行的编号相同，但内容不同。</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Nothing was imported; import it again.</source>
        <translation>读取期间“%1”被改动。没有导入任何内容，请重新导入。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation>“%1”已无法读取。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件中没有数据行。</translation>
    </message>
    <message>
        <source>Column %1: which comes first in its dates?</source>
        <translation>“%1”列：日期中哪一部分在最前？</translation>
    </message>
    <message>
        <source>Column %1: which mark stands before the decimals?</source>
        <translation>“%1”列：小数点是哪个符号？</translation>
    </message>
    <message>
        <source>The cell is empty, but it is needed.</source>
        <translation>此单元格必填，但为空。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>文件“%1”不存在。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read. If it is open in Excel, close it there and try again.</source>
        <translation>无法读取“%1”。如果它正在 Excel 中打开，请先关闭再重试。</translation>
    </message>
    <message>
        <source>%1 is no week.</source>
        <translation>“%1”不是周。</translation>
    </message>
    <message>
        <source>Write the ISO week like 2026-W03, or a day in that week.</source>
        <translation>请按2026-W03的形式填写 ISO 周，或填写该周中的一天。</translation>
    </message>
    <message>
        <source>The row holds a NUL character, which no text has.</source>
        <translation>该行含有 NUL 字符，正常文本中不会有。</translation>
    </message>
    <message>
        <source>Save the file again from Excel as CSV UTF-8.</source>
        <translation>请在 Excel 中重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is a summary row, not data.</source>
        <translation>这是合计行，不是数据。</translation>
    </message>
    <message>
        <source>Nothing to do: totals are computed here.</source>
        <translation>无须处理：合计由本程序计算。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>该行有%1个单元格，表头有%2个。</translation>
    </message>
    <message>
        <source>Look for a separator or quote that is missing or too many in this row.</source>
        <translation>请检查该行是否少了或多了分隔符、引号。</translation>
    </message>
    <message>
        <source>Fill it in, or delete the row.</source>
        <translation>请填写，或删除该行。</translation>
    </message>
    <message>
        <source>More than one person is called %1.</source>
        <translation>有多人名为“%1”。</translation>
    </message>
    <message>
        <source>Write the person&apos;s number instead of the name.</source>
        <translation>请用工号代替姓名。</translation>
    </message>
    <message>
        <source>Nobody is known by the name or number %1.</source>
        <translation>没有姓名或工号为“%1”的人员。</translation>
    </message>
    <message>
        <source>Import the people first, correct the name, or allow unknown people to be created.</source>
        <translation>请先导入人员，或更正姓名，或允许新建未登记的人员。</translation>
    </message>
    <message>
        <source>There is no customer %1 any more.</source>
        <translation>客户“%1”已不存在。</translation>
    </message>
    <message>
        <source>Decide anew which customer it is.</source>
        <translation>请重新确认是哪个客户。</translation>
    </message>
    <message>
        <source>Looks like %1 (%2): the same credit code.</source>
        <translation>疑似“%1”（%2）：统一社会信用代码相同。</translation>
    </message>
    <message>
        <source>Looks like %1 (%2): the same phone number.</source>
        <translation>疑似“%1”（%2）：电话号码相同。</translation>
    </message>
    <message>
        <source>Looks like %1 (%2): the same name.</source>
        <translation>疑似“%1”（%2）：名称相同。</translation>
    </message>
    <message>
        <source>Looks like %1 (%2): the same name but for the legal form.</source>
        <translation>疑似“%1”（%2）：名称相同，只是“有限公司”之类的公司形式不同。</translation>
    </message>
    <message>
        <source>Decide whether it is that customer or a new one.</source>
        <translation>请确认是该客户，还是新客户。</translation>
    </message>
    <message>
        <source>There is no opportunity %1.</source>
        <translation>商机“%1”不存在。</translation>
    </message>
    <message>
        <source>Import the opportunities first, or correct the number.</source>
        <translation>请先导入商机，或更正编号。</translation>
    </message>
    <message>
        <source>The outcome %1 is not known.</source>
        <translation>无法识别阶段结果“%1”。</translation>
    </message>
    <message>
        <source>Write open, won or lost.</source>
        <translation>请填写“进行中”“赢单”或“输单”。</translation>
    </message>
    <message>
        <source>Column %1 names a unit in its header, and in cells too. Does a cell&apos;s own unit replace the header&apos;s, or do both multiply?</source>
        <translation>“%1”列的表头写了单位，有的单元格也写了单位。是以单元格的单位为准，还是两个单位相乘？</translation>
    </message>
    <message>
        <source>A column without a name holds something; it is called %1.</source>
        <translation>有一列没有列名但有内容，暂称为“%1”。</translation>
    </message>
    <message>
        <source>Column %1 holds more than one currency (%2). Amounts are taken as they stand, without conversion.</source>
        <translation>“%1”列含有多种币种（%2）。金额按原样导入，不做换算。</translation>
    </message>
    <message>
        <source>No order of day and month fits every date of column %1; the dates that can be read in two ways are rejected.</source>
        <translation>“%1”列的日期找不到统一的日、月顺序；可以读成两个日期的行将被拒收。</translation>
    </message>
    <message>
        <source>Some numbers of column %1 have decimals behind a point, others behind a comma; those that can be read in two ways are rejected.</source>
        <translation>“%1”列的数字有的用点作小数点，有的用逗号；可以读成两个数的行将被拒收。</translation>
    </message>
    <message>
        <source>Column %1 holds numbers of 16 and more digits that end in zeros. Excel keeps 15 digits only; the last ones are probably lost. Export the file again with that column as text.</source>
        <translation>“%1”列含有16位及以上、末尾为零的号码。Excel 只保留15位，后面几位很可能已丢失。请把该列设为“文本”格式后重新导出文件。</translation>
    </message>
    <message>
        <source>Some numbers of column %1 begin with a zero, and others are one digit shorter. Excel has probably dropped their zeros.</source>
        <translation>“%1”列的号码有的以0开头，有的少一位，很可能是 Excel 去掉了开头的0。</translation>
    </message>
    <message>
        <source>Column %1 holds characters that nobody can see. They are removed.</source>
        <translation>“%1”列含有不可见字符，导入时会去除。</translation>
    </message>
    <message>
        <source>Column %1 has empty cells below filled ones, as merged cells leave them. If they mean the cell above, fill the column down.</source>
        <translation>“%1”列中有内容的单元格下方有空单元格，像是合并单元格留下的。如果空单元格应与上方相同，请对该列向下填充。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>The text can be read in more than one encoding. In which one does it look right?</source>
        <translation>文本可以按多种编码读取。哪一种显示正常？</translation>
    </message>
    <message>
        <source>More than one character can separate the columns. Which one does?</source>
        <translation>可以作为列分隔符的字符不止一个。应使用哪一个？</translation>
    </message>
    <message>
        <source>Some cells stand in apostrophes. Are those quotes (single), or part of the text (double)?</source>
        <translation>部分单元格用单引号括起。这些单引号是引号（single），还是文本的一部分（double）？</translation>
    </message>
    <message>
        <source>Some lines are not UTF-8, as if two files had been put together. Those rows are rejected.</source>
        <translation>部分行不是 UTF-8 编码，像是由两个文件拼接而成。这些行将被拒收。</translation>
    </message>
    <message>
        <source>The file has no row on line %1 or below, so the header cannot be there.</source>
        <translation>文件从第%1行起没有任何数据行，表头不可能在那里。</translation>
    </message>
    <message>
        <source>On which line do the names of the columns stand?</source>
        <translation>表头在哪一行？</translation>
    </message>
    <message>
        <source>The names of the columns on line %1 hold bytes that are no text. Choose another encoding, or save the file again as “CSV UTF-8”.</source>
        <translation>第%1行的表头含有无法识别的字节。请选择其他编码，或把文件重新保存为“CSV UTF-8”。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the header are not taken in.</source>
        <translation>
            <numerusform>表头上方的%n行不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another table begins on line %1. Its rows are rejected; to import it, name that line as the header.</source>
        <translation>从第%1行开始是另一张表，其中的行将被拒收；如需导入，请把该行指定为表头。</translation>
    </message>
    <message>
        <source>The file is still open in Excel or another program. What is not saved there is not read here.</source>
        <translation>文件仍在 Excel 或其他程序中打开，尚未保存的内容不会被读取。</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Wait until it is saved or copied, and try again.</source>
        <translation>读取期间“%1”被改动。请等它保存或复制完毕后重试。</translation>
    </message>
    <message>
        <source>The pasted text cannot be kept: %1</source>
        <translation>无法保存粘贴的文本：%1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Extra cell</source>
        <translation>多余单元格</translation>
    </message>
    <message>
        <source>The row holds bytes that are no %1 text, perhaps pasted from another file.</source>
        <translation>该行含有不属于%1编码的字节，可能是从别的文件粘贴来的。</translation>
    </message>
    <message>
        <source>Choose the encoding of the file, or save it again from Excel as CSV UTF-8.</source>
        <translation>请选择文件的编码，或在 Excel 中重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The row belongs to another table, which begins on line %1.</source>
        <translation>该行属于从第%1行开始的另一张表。</translation>
    </message>
    <message>
        <source>Import the file once more with that line as the header, or save each table in a file of its own.</source>
        <translation>请把该行指定为表头再导入一次，或把每张表分别保存为单独的文件。</translation>
    </message>
    <message>
        <source>This is the header once more, not data.</source>
        <translation>这是重复出现的表头，不是数据。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无须处理。</translation>
    </message>
    <message>
        <source>This is a note under the table, not data.</source>
        <translation>这是表格下方的备注，不是数据。</translation>
    </message>
    <message>
        <source>%1 is no kind of unit.</source>
        <translation>“%1”不是组织类型。</translation>
    </message>
    <message>
        <source>Write region or team.</source>
        <translation>请填写“大区”或“团队”。</translation>
    </message>
    <message>
        <source>%1 is no unit that this one can be part of.</source>
        <translation>“%1”不能作为此组织的上级组织。</translation>
    </message>
    <message>
        <source>Only teams are part of another unit; write the row of that unit above.</source>
        <translation>只有团队才有上级组织；请把上级组织的行放在前面。</translation>
    </message>
    <message>
        <source>The number of this unit does not fit its names.</source>
        <translation>组织编号与组织名称不符。</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>There is another unit %1, of another kind or part of another unit.</source>
        <translation>已有组织“%1”，但类型或上级组织不同。</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>请为其中一个换一个名称。</translation>
    </message>
    <message>
        <source>There is no customer %1, but there is %2, which differs in leading zeros only.</source>
        <translation>没有客户%1，但有%2，两者只差前面的零。</translation>
    </message>
    <message>
        <source>Excel drops leading zeros: write the number as %1, or create the other one if it is new.</source>
        <translation>Excel会去掉编号前面的零：请把编号写成%1；如果确实是新客户，请新建。</translation>
    </message>
    <message>
        <source>Looks like %1 (%2): the same number but for leading zeros, which Excel drops.</source>
        <translation>疑似%1（%2）：编号只差前面的零，Excel会去掉这些零。</translation>
    </message>
    <message>
        <source>Two columns are called %1; the later one is shown as %2.</source>
        <translation>有两列都叫%1；后一列显示为%2。</translation>
    </message>
    <message>
        <source>Two columns are called %1. The first is taken as “%2”; the later one, shown as %3, is left out unless you choose a field for it.</source>
        <translation>有两列都叫%1。第一列作为“%2”导入；后一列显示为%3，如不为它选择字段，就不导入。</translation>
    </message>
    <message>
        <source>Column %1 holds percentages, but “%2” takes amounts or counts. Cells such as 35% are rejected; leave the column out if it is a rate.</source>
        <translation>%1列里是百分比，而“%2”应填金额或数量。像35%这样的单元格会被退回；如果这一列是比率，请不要导入。</translation>
    </message>
    <message>
        <source>There is no %1 yet, but there is %2, which differs in leading zeros only. Excel drops those: check that they are not the same.</source>
        <translation>还没有%1，但有%2，两者只差前面的零。Excel会去掉这些零：请核对它们是不是同一个。</translation>
    </message>
    <message>
        <source>%1 is shorter than the other numbers here. Excel drops leading zeros: it may have been %2.</source>
        <translation>%1比这里其他编号短。Excel会去掉前面的零：原来可能是%2。</translation>
    </message>
    <message>
        <source>Nobody has the number %1, but somebody has %2, which differs in leading zeros only.</source>
        <translation>没有人的工号是%1，但有人是%2，两者只差前面的零。</translation>
    </message>
    <message>
        <source>Excel drops leading zeros: write the number as %1, or create the other person if there is one.</source>
        <translation>Excel会去掉工号前面的零：请把工号写成%1；如果确实另有其人，请新建。</translation>
    </message>
    <message>
        <source>The same follow-up stands in line %1 with other values.</source>
        <translation>第%1行有同一条跟进，但内容不同。</translation>
    </message>
    <message>
        <source>This is planned and not done: its status is %1.</source>
        <translation>这是计划，还没有做：状态是“%1”。</translation>
    </message>
    <message>
        <source>Import it again once it is done. What is only planned is no follow-up.</source>
        <translation>做完以后再导入。只是计划的，不算跟进。</translation>
    </message>
    <message>
        <source>The action %1 is not known.</source>
        <translation>无法识别动作“%1”。</translation>
    </message>
    <message>
        <source>Write lead, visit, proposal, call, message, meeting or note.</source>
        <translation>请填写“线索”“拜访”“方案提交”“电话”“微信”“会议”或“备注”。</translation>
    </message>
    <message>
        <source>The status %1 is not known: the row counts as done.</source>
        <translation>不认识状态“%1”：这一行按已完成计算。</translation>
    </message>
    <message>
        <source>Most words in column %1 are not known as “%2”, so the column is left out. Choose that field for it if it is the right one.</source>
        <translation>“%1”列里的大多数内容认不出是“%2”，所以没有采用这一列。如果确实是它，请手动选择该字段。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold values under merged cells, where nobody sees them; the first is in line %1, column %2. They are left out. To take them in, unmerge the cells in Excel and save the file.</source>
        <translation>
            <numerusform>有%n个单元格的值被合并单元格盖住、看不到，第一处在第%1行“%2”列。这些值没有采用；如需采用，请在Excel里取消合并后再保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Customer&apos;s number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年营收</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opportunity&apos;s number</source>
        <translation>商机编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>立项日期</translation>
    </message>
    <message>
        <source>Stage entered on</source>
        <translation>进入阶段日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Follow-up&apos;s number</source>
        <translation>跟进编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Budget range</source>
        <translation>预算范围</translation>
    </message>
    <message>
        <source>Decision maker&apos;s title</source>
        <translation>决策人职务</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>下次联系日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Planned leads</source>
        <translation>计划线索数</translation>
    </message>
    <message>
        <source>Planned visits</source>
        <translation>计划拜访量</translation>
    </message>
    <message>
        <source>Planned proposals</source>
        <translation>计划方案提交数</translation>
    </message>
    <message>
        <source>Reported leads</source>
        <translation>上报线索数</translation>
    </message>
    <message>
        <source>Reported visits</source>
        <translation>上报拜访量</translation>
    </message>
    <message>
        <source>Reported proposals</source>
        <translation>上报方案提交数</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Reported actual</source>
        <translation>上报实际</translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Stages listed apart</source>
        <translation>阶段历史另列</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>阶段结果</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级组织</translation>
    </message>
    <message>
        <source>Unit&apos;s number</source>
        <translation>组织编号</translation>
    </message>
    <message>
        <source>Unit&apos;s name</source>
        <translation>组织名称</translation>
    </message>
    <message>
        <source>Unit&apos;s kind</source>
        <translation>组织类型</translation>
    </message>
    <message>
        <source>Unit&apos;s leader</source>
        <translation>组织负责人</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Weekly plans and summaries</source>
        <translation>周计划与周报</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>人员与团队</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>阶段历史</translation>
    </message>
    <message>
        <source>Regions and teams</source>
        <translation>大区与团队</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Never contacted, customer created on</source>
        <translation>从未联系，客户建档于</translation>
    </message>
    <message>
        <source>Never contacted, first opportunity on</source>
        <translation>从未联系，首个商机于</translation>
    </message>
    <message>
        <source>Never contacted, first imported on</source>
        <translation>从未联系，首次导入于</translation>
    </message>
    <message>
        <source>the customer is won back and its status set to normal</source>
        <translation>赢回客户，并把状态改为正常</translation>
    </message>
    <message>
        <source>one contact with the customer today</source>
        <translation>今天联系一次客户</translation>
    </message>
    <message>
        <source>competitor %1 is out</source>
        <translation>竞品%1出局</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>；并且</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红灯</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>The customer gave up the project</source>
        <translation>客户放弃项目</translation>
    </message>
    <message>
        <source>The customer&apos;s budget was cancelled</source>
        <translation>客户预算取消</translation>
    </message>
    <message>
        <source>A competitor signed a memorandum</source>
        <translation>客户已与竞品签备忘录</translation>
    </message>
    <message>
        <source>Competitor %1 signed a memorandum</source>
        <translation>客户已与竞品%1签备忘录</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>已%n天未联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposal without feedback for %n day(s)</source>
        <translation>
            <numerusform>方案提交%n天无反馈</numerusform>
        </translation>
    </message>
    <message>
        <source>Competitor %1 is in play</source>
        <translation>竞品%1介入</translation>
    </message>
    <message numerus="yes">
        <source>On track, last contact %n day(s) ago</source>
        <translation>
            <numerusform>进展正常，%n天前联系过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Limits of silence</source>
        <translation>未联系的限度</translation>
    </message>
    <message>
        <source>yellow over %1 days, red over %2</source>
        <translation>超过%1天黄灯，超过%2天红灯</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>未联系</translation>
    </message>
    <message>
        <source>Limit for feedback on a proposal</source>
        <translation>方案反馈的限度</translation>
    </message>
    <message>
        <source>yellow over %1 days</source>
        <translation>超过%1天黄灯</translation>
    </message>
    <message>
        <source>Proposal waits</source>
        <translation>方案等待反馈</translation>
    </message>
    <message numerus="yes">
        <source>Never contacted, created %n day(s) ago</source>
        <translation>
            <numerusform>从未联系，建档已%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contacted, first opportunity %n day(s) ago</source>
        <translation>
            <numerusform>从未联系，首个商机已%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contacted, first imported %n day(s) ago</source>
        <translation>
            <numerusform>从未联系，首次导入已%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>given up</source>
        <translation>客户放弃</translation>
    </message>
    <message>
        <source>budget cancelled</source>
        <translation>预算取消</translation>
    </message>
    <message>
        <source>a competitor&apos;s memorandum</source>
        <translation>已与竞品签备忘录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>New, no contact yet; known for %n day(s)</source>
        <translation>
            <numerusform>新客户，尚未联系；登记已%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>尚未联系</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Competitor: %1</source>
        <translation>竞品：%1</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>建档于%1</translation>
    </message>
    <message>
        <source>First imported on %1</source>
        <translation>首次导入于%1</translation>
    </message>
    <message>
        <source>Opportunity %1, first known on %2</source>
        <translation>商机%1，首次登记于%2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Shows whether the week&apos;s actions carry the year&apos;s goal.</source>
        <translation>看清本周的动作能否撑起全年的目标。</translation>
    </message>
    <message>
        <source>A workspace to open, or CSV files to import.</source>
        <translation>要打开的工作区，或要导入的 CSV 文件。</translation>
    </message>
    <message>
        <source>Language of the window: zh, en or system.</source>
        <translation>界面语言：zh、en 或 system。</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>界面颜色：light、dark 或 system。</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>on plan</source>
        <translation>符合计划</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>short of plan</source>
        <translation>低于计划</translation>
    </message>
    <message>
        <source>over plan</source>
        <translation>高于计划</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>无法计算</translation>
    </message>
</context>
<context>
    <name>MeetingPdf</name>
    <message>
        <source>Turned red or yellow this week, continued</source>
        <translation>本周转红、转黄的客户（续）</translation>
    </message>
    <message>
        <source>Weekly calibration</source>
        <translation>周校准会</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <translation>%1 · %2 · 截至%3</translation>
    </message>
    <message>
        <source>Data %1 · Rules version %2 · Chain head %3</source>
        <translation>数据：%1 · 规则第%2版 · 链头：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>穿透率</translation>
    </message>
    <message>
        <source>Nobody stands below this place.</source>
        <translation>此处没有下级。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Actions against plan</source>
        <translation>动作与计划对比</translation>
    </message>
    <message>
        <source>within %1% of plan</source>
        <translation>与计划相差不超过%1%</translation>
    </message>
    <message>
        <source>short of plan</source>
        <translation>低于计划</translation>
    </message>
    <message>
        <source>over plan</source>
        <translation>高于计划</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>Penetration is healthy from %1% on</source>
        <translation>穿透率达到%1%为健康</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No customer turned red or yellow this week.</source>
        <translation>本周没有客户转红或转黄。</translation>
    </message>
    <message>
        <source>Turned red or yellow this week</source>
        <translation>本周转红、转黄的客户</translation>
    </message>
    <message>
        <source>Turned red (%1) or yellow (%2) this week</source>
        <translation>本周转红（%1）、转黄（%2）的客户</translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) on the following page(s).</source>
        <translation>
            <numerusform>后页还有%n个客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deviations of more than %1% from plan</source>
        <translation>偏离计划超过%1%的动作</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>To be within the limit</source>
        <translation>限内差额</translation>
    </message>
    <message>
        <source>Everybody is within the limit.</source>
        <translation>所有人都在限度内。</translation>
    </message>
    <message>
        <source>This week has no plan to deviate from.</source>
        <translation>本周没有计划，无从计算偏差。</translation>
    </message>
    <message>
        <source>Longest without contact</source>
        <translation>最久未联系的客户</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>No customer has been without contact for more than %1 days.</source>
        <translation>没有超过%1天未联系的客户。</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>计算规则</translation>
    </message>
    <message>
        <source>R8 · Attainment is actual ÷ plan. A person&apos;s penetration is the mean of the three actions, each at most 100%; a unit&apos;s is what counts ÷ what is planned, where nobody counts for more than their own plan.</source>
        <translation>R8 · 达成率 = 实际 ÷ 计划。个人穿透率是三项动作的平均值，每项最多100%；团队穿透率 = 计入数 ÷ 计划数，每人的计入数不超过本人计划。</translation>
    </message>
    <message>
        <source>R7 · Deviation is (actual − plan) ÷ plan. More than %1% in either direction is an alert; exactly %1% is not.</source>
        <translation>R7 · 偏差 =（实际 − 计划）÷ 计划。多于或少于计划超过%1%即预警，正好%1%不预警。</translation>
    </message>
    <message>
        <source>R7 · Deviation is (actual − plan) ÷ plan. More than %1% short of plan is an alert; exactly %1% is not.</source>
        <translation>R7 · 偏差 =（实际 − 计划）÷ 计划。少于计划超过%1%即预警，正好%1%不预警。</translation>
    </message>
    <message>
        <source>R56 · A week is healthy from a penetration of %1% on.</source>
        <translation>R56 · 一周的穿透率达到%1%即为健康。</translation>
    </message>
    <message>
        <source>R77 · A customer is red when it gave up, its budget was cancelled, or a competitor signed a memorandum; yellow when a proposal waits more than %1 days for feedback, or a competitor is in play.</source>
        <translation>R77 · 客户放弃、预算取消或已与竞品签备忘录为红灯；方案提交后超过%1天无反馈或有竞品介入为黄灯。</translation>
    </message>
    <message>
        <source>R78 · More than %1 days without a contact turn a customer yellow, more than %2 days red. Registering a lead or writing a note is no contact.</source>
        <translation>R78 · 超过%1天未联系为黄灯，超过%2天为红灯。登记线索或写备注不算联系。</translation>
    </message>
    <message>
        <source>R99 · Counts come from follow-ups; where a person has none for an action, from the weekly summary.</source>
        <translation>R99 · 数量取自跟进记录；某人的某项动作没有跟进记录时，取自周报。</translation>
    </message>
    <message>
        <source>The footer names the data (SHA-256 over every number of this snapshot), the version of the rules, and the link that closed the ledger&apos;s chain when it was taken. Each is shown by its first 16 digits.</source>
        <translation>页脚标明数据（本快照全部数字的 SHA-256）、规则版本，以及生成快照时台账链条的最后一环。各取前16位。</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>%1, was %2</source>
        <extracomment>A change against the week before, then the week before: &quot;+3, was 12&quot;. Short, it stands on a small tile.</extracomment>
        <translation>%1，上周%2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>上周%1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <extracomment>Percentage points.</extracomment>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · %2/%3</source>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还差%1</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>多出%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Of %1 actions, %2 come from follow-ups and %3 from weekly summaries that people wrote themselves (R99).</source>
        <translation>共%1个动作，其中%2个来自跟进记录，%3个来自本人填写的周报（R99）。</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>穿透率</translation>
    </message>
    <message>
        <source>Customers contacted</source>
        <translation>联系客户数</translation>
    </message>
    <message>
        <source>Red customers</source>
        <translation>红灯客户</translation>
    </message>
    <message>
        <source>Yellow customers</source>
        <translation>黄灯客户</translation>
    </message>
    <message>
        <source>Green customers</source>
        <translation>绿灯客户</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>of which %1 count toward the plan</source>
        <extracomment>A part of the count above it: nobody counts for more than their own plan.</extracomment>
        <translation>其中%1计入计划</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>The PDF could not be put together. Export again, or save as CSV.</source>
        <translation>无法生成 PDF。请重新导出，或保存为 CSV。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>Penetration</name>
    <message>
        <source>nothing on record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>%1 of %2 from follow-ups, %3 from weekly summaries</source>
        <translation>共%2，其中跟进记录%1，周报%3</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Counted, at most the plan of each person</source>
        <translation>计入数（每人不超过本人计划）</translation>
    </message>
    <message>
        <source>People who deviate</source>
        <translation>偏离计划的人数</translation>
    </message>
    <message>
        <source>%1 more (%2)</source>
        <translation>%2还差%1</translation>
    </message>
    <message>
        <source>%1 fewer, or a plan that fits</source>
        <translation>减少%1，或调整计划</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>%1: penetration</source>
        <translation>%1：穿透率</translation>
    </message>
    <message>
        <source>not computable: no weekly plan</source>
        <translation>无法计算：没有周计划</translation>
    </message>
    <message>
        <source>healthy: at least %1%</source>
        <translation>健康：不低于%1%</translation>
    </message>
    <message>
        <source>below the healthy line of %1%</source>
        <translation>低于%1%的健康线</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, no plan</source>
        <translation>%1，无计划</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>穿透率</translation>
    </message>
    <message>
        <source>Actions without a plan, left out</source>
        <translation>没有计划而未计入的动作</translation>
    </message>
    <message>
        <source>People without a plan, left out</source>
        <translation>没有计划而未计入的人数</translation>
    </message>
    <message>
        <source>%1 more toward the plans</source>
        <translation>计划内动作还差%1</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>The telephone number is empty.</source>
        <translation>电话号码为空。</translation>
    </message>
    <message>
        <source>“%1” is a telephone number of which Excel has kept only the first digits.</source>
        <translation>“%1”是被 Excel 截短的电话号码，只剩前面的位数。</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
        <source>The telephone number “%1” has too few digits.</source>
        <translation>电话号码“%1”位数不足。</translation>
    </message>
    <message>
        <source>The telephone number “%1” has too many digits.</source>
        <translation>电话号码“%1”位数过多。</translation>
    </message>
    <message>
        <source>No mobile number begins like “%1”.</source>
        <translation>没有以“%1”这种号段开头的手机号。</translation>
    </message>
    <message>
        <source>The telephone number “%1” has no area code.</source>
        <translation>电话号码“%1”缺少区号。</translation>
    </message>
    <message>
        <source>The telephone number “%1” has lost the 0 that its area code begins with.</source>
        <translation>电话号码“%1”的区号丢失了开头的0。</translation>
    </message>
    <message>
        <source>“%1” has an area code or a length that no landline has.</source>
        <translation>“%1”的区号或位数不符合固定电话的规则。</translation>
    </message>
    <message>
        <source>Enter the number.</source>
        <translation>请填写电话号码。</translation>
    </message>
    <message>
        <source>Export the file again with this column as text.</source>
        <translation>请先把此列设为“文本”格式，再重新导出文件。</translation>
    </message>
    <message>
        <source>Write digits only, one number to a cell.</source>
        <translation>只填写数字，每个单元格一个号码。</translation>
    </message>
    <message>
        <source>Write the area code before it, like 010-62345678.</source>
        <translation>请在号码前加上区号，例如010-62345678。</translation>
    </message>
    <message>
        <source>Compare it with the source; numbers abroad begin with + and the country code.</source>
        <translation>请与来源核对；境外号码以 + 和国家代码开头。</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>%1 holds no mapping of columns. Choose a file whose name ends in .%2.</source>
        <translation>“%1”中没有列对应方案。请选择以 .%2结尾的文件。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Waterline. Update the program to use this mapping.</source>
        <translation>“%1”由更新版本的 Waterline 写入。请升级程序后再使用此列对应方案。</translation>
    </message>
    <message>
        <source>The mapping in %1 is damaged. Ask for the file again, or map the columns by hand.</source>
        <translation>“%1”中的列对应方案已损坏。请重新索取该文件，或手动对应各列。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation>无法读取列对应方案“%1”。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no mapping called %1.</source>
        <translation>没有名为“%1”的列对应方案。</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>无法删除文件“%1”。</translation>
    </message>
</context>
<context>
    <name>ReadableMaths</name>
    <message>
        <source>mean</source>
        <comment>function</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>smaller of</source>
        <comment>function</comment>
        <translation>取小</translation>
    </message>
    <message>
        <source>size of</source>
        <comment>function</comment>
        <translation>绝对值</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Create %1 as a new person.</source>
        <translation>新建人员“%1”。</translation>
    </message>
    <message>
        <source>Create %1 as a new customer.</source>
        <translation>新建客户“%1”。</translation>
    </message>
    <message>
        <source>%1 is known by now: run these rows again.</source>
        <translation>“%1”现已登记：重新导入这些行。</translation>
    </message>
    <message>
        <source>Read “%1” as %2.</source>
        <translation>把“%1”读作“%2”。</translation>
    </message>
    <message>
        <source>Read %1 as year, month, day: that fits %2 of %3 rows.</source>
        <translation>按年、月、日读取“%1”：%3行中有%2行符合。</translation>
    </message>
    <message>
        <source>Read %1 as day, month, year: that fits %2 of %3 rows.</source>
        <translation>按日、月、年读取“%1”：%3行中有%2行符合。</translation>
    </message>
    <message>
        <source>Read %1 as month, day, year: that fits %2 of %3 rows.</source>
        <translation>按月、日、年读取“%1”：%3行中有%2行符合。</translation>
    </message>
    <message>
        <source>Read %1 with a decimal point: that fits %2 of %3 rows.</source>
        <translation>以点为小数点读取“%1”：%3行中有%2行符合。</translation>
    </message>
    <message>
        <source>Read %1 with a decimal comma: that fits %2 of %3 rows.</source>
        <translation>以逗号为小数点读取“%1”：%3行中有%2行符合。</translation>
    </message>
    <message>
        <source>It is %1: update that one.</source>
        <translation>就是“%1”：更新该客户。</translation>
    </message>
    <message>
        <source>It is a new one: take it in.</source>
        <translation>是新客户：直接导入。</translation>
    </message>
    <message>
        <source>There is no batch %1 in this workspace.</source>
        <translation>此工作区中没有批次%1。</translation>
    </message>
    <message>
        <source>The rows of batch %1 cannot be run again: it is no import.</source>
        <translation>批次%1不是导入批次，其中的行无法重新导入。</translation>
    </message>
    <message>
        <source>None of these rows is open any more, or the repair fits none of them.</source>
        <translation>这些行都已处理完毕，或此修正办法对它们都不适用。</translation>
    </message>
    <message>
        <source>How batch %1 was mapped does not fit its table any more.</source>
        <translation>批次%1的列对应方案与现在的表已不相符。</translation>
    </message>
</context>
<context>
    <name>ReportFonts</name>
    <message>
        <source>No font is installed with which Chinese text in the PDF can be searched. Install WenQuanYi Micro Hei (package fonts-wqy-microhei) and export again.</source>
        <translation>没有安装能让 PDF 中文可搜索的字体。请安装文泉驿微米黑（软件包 fonts-wqy-microhei），再重新导出。</translation>
    </message>
</context>
<context>
    <name>Revert</name>
    <message>
        <source>It was changed later.</source>
        <translation>之后又有改动。</translation>
    </message>
    <message>
        <source>It was removed later.</source>
        <translation>之后已被删除。</translation>
    </message>
    <message>
        <source>It cannot be put back: another row has taken its place, or a row that it refers to is gone.</source>
        <translation>无法恢复：位置已被另一行占用，或它引用的行已不存在。</translation>
    </message>
    <message>
        <source>Rows of %1 refer to it (%2).</source>
        <translation>“%1”中有%2行引用它。</translation>
    </message>
    <message>
        <source>There is no batch %1 in this workspace.</source>
        <translation>此工作区中没有批次%1。</translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>The sample was not finished.</source>
        <translation>示例没有生成完。</translation>
    </message>
    <message>
        <source>The sample file %1 does not explain itself.</source>
        <translation>无法识别示例文件“%1”的内容。</translation>
    </message>
    <message>
        <source>The sample file %1 cannot be unpacked into %2.</source>
        <translation>无法把示例文件“%1”解压到“%2”。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>Setback</name>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>budget cancelled</source>
        <translation>预算取消</translation>
    </message>
    <message>
        <source>competitor MOU</source>
        <translation>竞品MOU</translation>
    </message>
</context>
<context>
    <name>SharedStrings</name>
    <message>
        <source>The workbook holds too much text (over %1 MB or %2 million different texts). Split it into several files, or save it as “CSV UTF-8”.</source>
        <translation>工作簿中的文本过多（超过%1 MB，或不同的文本超过%2百万条）。请拆分成几个文件，或保存为“CSV UTF-8”。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is the workspace itself. Choose another name for the backup.</source>
        <translation>“%1”就是工作区本身。请为备份换一个名称。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the backup.</source>
        <translation>“%1”已存在。请为备份换一个名称。</translation>
    </message>
    <message>
        <source>%1 is open elsewhere or was not closed properly. Choose another name for the backup.</source>
        <translation>“%1”正在别处打开，或没有正常关闭。请为备份换一个名称。</translation>
    </message>
    <message>
        <source>Another program is using %1 just now. Close it and try again; nothing was changed.</source>
        <translation>另一个程序正在使用“%1”。请关闭该程序后重试，没有改动任何内容。</translation>
    </message>
    <message>
        <source>%1 is write-protected. Copy it to a folder of your own and open the copy.</source>
        <translation>“%1”是只读的。请复制到自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it exists and that you may read and write its folder.</source>
        <translation>无法打开“%1”。请确认它存在，且您对所在文件夹有读写权限。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not used. Restore it from a backup.</source>
        <translation>“%1”已损坏，没有使用。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is not a Waterline workspace.</source>
        <translation>“%1”不是 Waterline 工作区。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>无法读写“%1”。没有改动任何内容。</translation>
    </message>
    <message>
        <source>%1 is no Waterline workspace, so a backup does not replace it. Choose another name.</source>
        <translation>“%1”不是 Waterline 工作区，备份不会覆盖它。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file in it.</source>
        <translation>“%1”是文件夹。请指定其中的文件名。</translation>
    </message>
    <message>
        <source>%1 is in use here and was left as it is. Choose another name.</source>
        <translation>“%1”正在本程序中使用，未做改动。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is a Waterline workspace and was left as it is. Choose another name.</source>
        <translation>“%1”是 Waterline 工作区，未做改动。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character on line %1: it was cut off while it was copied or saved. Export it again.</source>
        <translation>文件在第%1行断在半个字符上：复制或保存时被截断了。请重新导出。</translation>
    </message>
    <message>
        <source>This system cannot read %1. Save the file again as “CSV UTF-8”.</source>
        <translation>本系统无法读取%1。请把文件重新保存为“CSV UTF-8”。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Opened</source>
        <translation>立项</translation>
    </message>
    <message>
        <source>Opportunity %1 · %2</source>
        <translation>商机%1 · %2</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>客户建档</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Batch %1 does not follow the one before it: a batch was removed or moved.</source>
        <translation>批次%1与前一批次接不上：有批次被删除或移动。</translation>
    </message>
    <message>
        <source>The header of batch %1 was changed after it was written.</source>
        <translation>批次%1的批次头在写入后被改动。</translation>
    </message>
    <message>
        <source>Rows of batch %1 were added, removed or replaced after it was written.</source>
        <translation>批次%1的数据行在写入后被增加、删除或替换。</translation>
    </message>
    <message>
        <source>A row of %1 was changed after batch %2 was written (line %3 of %4).</source>
        <translation>“%1”中有一行在批次%2写入后被改动（“%4”第%3行）。</translation>
    </message>
    <message>
        <source>The history of a row of %1 in batch %2 was changed.</source>
        <translation>“%1”中一行在批次%2的历史记录被改动。</translation>
    </message>
    <message>
        <source>Rows of %1 belong to a batch that is not in the ledger.</source>
        <translation>“%1”中有数据行所属的批次不在台账中。</translation>
    </message>
    <message>
        <source>The history of %1 belongs to a batch that is not in the ledger.</source>
        <translation>“%1”的历史记录所属的批次不在台账中。</translation>
    </message>
    <message>
        <source>A row of %1 is not what its history says.</source>
        <translation>“%1”中有一行与历史记录不符。</translation>
    </message>
    <message>
        <source>%1 holds %2 rows, its history says %3.</source>
        <translation>“%1”现有%2行，历史记录为%3行。</translation>
    </message>
    <message>
        <source>The totals in %1 are not those of its rows.</source>
        <translation>“%1”中的合计与其数据行不符。</translation>
    </message>
    <message>
        <source>The file is damaged; restore it from a backup (%1).</source>
        <translation>文件已损坏，请从备份恢复（%1）。</translation>
    </message>
    <message>
        <source>The rows that batch %1 did not take in are not those that it counted.</source>
        <translation>批次%1未导入的行与它当时的计数不符。</translation>
    </message>
    <message>
        <source>Rejected rows belong to a batch that is not in the ledger.</source>
        <translation>有拒收行所属的批次不在台账中。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The folder of %1 is write-protected. Copy the file to a folder of your own.</source>
        <translation>“%1”所在的文件夹是只读的。请把文件复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. Restore it from a backup.</source>
        <translation>“%1”已损坏，没有打开。请从备份恢复。</translation>
    </message>
    <message>
        <source>The tables inside %1 were changed by another program, so it was not opened. Restore it from a backup.</source>
        <translation>“%1”中的数据表被其他程序改动过，因此没有打开。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the new workspace.</source>
        <translation>“%1”已存在。请为新工作区换一个名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that you may write to.</source>
        <translation>无法写入“%1”。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>%1 is of an older version. Open it once in the window, which brings it up to date.</source>
        <translation>“%1”是旧版本的工作区。请先在窗口程序中打开一次，即可自动升级。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>文件“%1”不存在。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Waterline workspace.</source>
        <translation>“%1”是文件夹，不是 Waterline 工作区。</translation>
    </message>
    <message>
        <source>%1 is a device or pipe, not a Waterline workspace.</source>
        <translation>“%1”是设备或管道，不是 Waterline 工作区。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 is empty, not a Waterline workspace.</source>
        <translation>“%1”是空文件，不是 Waterline 工作区。</translation>
    </message>
    <message>
        <source>%1 is not a Waterline workspace. To take in a CSV file, import it.</source>
        <translation>“%1”不是 Waterline 工作区。如果是 CSV 文件，请用“导入”。</translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a Waterline workspace.</source>
        <translation>“%1”是其他程序的数据库，不是 Waterline 工作区。</translation>
    </message>
    <message>
        <source>%1 is open in another window (%2, process %3 on %4). Close it there first.</source>
        <translation>“%1”已在另一个窗口中打开（%2，%4上的进程%3）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Waterline (file version %2, this program reads up to %3). Install the newer program to open it.</source>
        <translation>“%1”由更新版本的 Waterline 写入（文件版本%2，本程序最高支持%3）。请安装新版本后再打开。</translation>
    </message>
</context>
<context>
    <name>WriteError</name>
    <message>
        <source>There is no room for %1: the disk %2 is full. Free some space and try again; nothing was changed.</source>
        <translation>空间不足，无法写入“%1”：磁盘“%2”已满。请腾出空间后重试，没有改动任何内容。</translation>
    </message>
    <message>
        <source>There is no room for %1: the disk is full. Free some space and try again; nothing was changed.</source>
        <translation>空间不足，无法写入“%1”：磁盘已满。请腾出空间后重试，没有改动任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place or name.</source>
        <translation>无法写入“%1”：%2。请换一个位置或名称。</translation>
    </message>
</context>
<context>
    <name>XlsxBook</name>
    <message>
        <source>This is a zip file, but no Excel workbook. If it is a packed table, unpack it and import the file inside.</source>
        <translation>这是 zip 压缩文件，不是 Excel 工作簿。如果里面是打包的表格，请先解压，再导入其中的文件。</translation>
    </message>
    <message>
        <source>This is a zip file, but no Excel workbook: its main part is something else.</source>
        <translation>这是 zip 压缩文件，但不是 Excel 工作簿：其主体是别的内容。</translation>
    </message>
    <message>
        <source>The workbook is damaged: it lists more sheets than it can have.</source>
        <translation>工作簿已损坏：列出的工作表超过了允许的数量。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheet “%1” is missing or there twice. Open it in Excel and save it again.</source>
        <translation>工作簿已损坏：工作表“%1”缺失或重复。请在 Excel 中打开并重新保存。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>工作簿中没有包含单元格的工作表。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>工作簿中没有工作表“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>All rows of the workbook stand in hidden sheets. Choose one of them: %1.</source>
        <translation>工作簿的数据行都在隐藏的工作表中。请从中选择一个：%1。</translation>
    </message>
    <message>
        <source>The workbook has no rows.</source>
        <translation>工作簿中没有数据行。</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>Row %1 says something behind column %2. At most %2 columns can be imported: delete or move what stands further right.</source>
        <translation>第%1行在第%2列之后还有内容。最多只能导入%2列：请删除或移动右侧多出的内容。</translation>
    </message>
    <message>
        <source>Row %1 is too long (over %2 MB).</source>
        <translation>第%1行过长（超过%2 MB）。</translation>
    </message>
    <message>
        <source>The sheet is damaged at row %1: a row, cell or text of it does not stand where it should. Open the file in Excel and save it again.</source>
        <translation>工作表在第%1行处损坏：其中有行、单元格或文本的位置不对。请在 Excel 中打开文件并重新保存。</translation>
    </message>
</context>
<context>
    <name>XmlPart</name>
    <message>
        <source>The file holds a document type or entities, which no workbook needs and files use that are made to do harm. It is not read.</source>
        <translation>文件含有文档类型声明或实体。正常的工作簿不需要这些，恶意文件才会使用。因此未读取此文件。</translation>
    </message>
    <message>
        <source>The file holds a text or tag longer than any workbook has. It is not read.</source>
        <translation>文件中有文本或标签长得不像正常的工作簿。因此未读取此文件。</translation>
    </message>
    <message>
        <source>The file is written in an encoding that workbooks do not have. Open it in Excel and save it again.</source>
        <translation>文件使用了工作簿不会采用的编码。请在 Excel 中打开并重新保存。</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” cannot be read at line %2. Open it in Excel and save it again.</source>
        <translation>文件已损坏：其中的“%1”部分在第%2行无法读取。请在 Excel 中打开并重新保存。</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is damaged or cut off: it cannot be unpacked to its end. Copy or download it again, or open it in Excel and save it again.</source>
        <translation>文件已损坏或不完整，无法完整解压。请重新复制或下载，或在 Excel 中打开并重新保存。</translation>
    </message>
    <message>
        <source>The file holds more than %1 packed files, which no workbook does. It is not read.</source>
        <translation>文件内打包的文件超过%1个，正常的工作簿不会这样。因此未读取此文件。</translation>
    </message>
    <message>
        <source>Unpacked, the file would be too large (over %1 MB in one part, or %2 MB in all). Split the table into several files, or save it as “CSV UTF-8”.</source>
        <translation>文件解压后过大（单个部分超过%1 MB，或总计超过%2 MB）。请把表格拆分成几个文件，或保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than %1 times its size, as files do that are made to do harm. It is not read. If it comes from a trusted source, save it as “CSV UTF-8”.</source>
        <translation>文件的某一部分解压后会膨胀到%1倍以上，这是恶意文件的特征。因此未读取此文件。如果来源可信，请保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it with the password and save it without one.</source>
        <translation>文件有密码保护。请用密码打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>The file is damaged: its content does not match its checksum. Copy or download it again.</source>
        <translation>文件已损坏：内容与校验和不符。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The file is packed in a way that is not known here. Open it in Excel and save it again.</source>
        <translation>文件的压缩方式无法识别。请在 Excel 中打开并重新保存。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>内存不足，无法读取文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is damaged: it holds two parts of the same name, “%1”, and nobody can say which is meant. Open it in Excel and save it again.</source>
        <translation>文件已损坏：其中有两个同名的部分“%1”，无法判断以哪个为准。请在 Excel 中打开并重新保存。</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” is missing. Open it in Excel and save it again.</source>
        <translation>文件已损坏：缺少“%1”部分。请在 Excel 中打开并重新保存。</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm: a part of it is larger than it says.</source>
        <translation>文件已损坏，或为恶意文件：其中某一部分大于它声明的大小。</translation>
    </message>
</context>
<context>
    <name>waterline::Breadcrumb</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>%1, the place shown</source>
        <translation>%1，当前位置</translation>
    </message>
    <message>
        <source>Go up to %1</source>
        <translation>返回%1</translation>
    </message>
</context>
<context>
    <name>waterline::CalendarPopup</name>
    <message>
        <source>Days of the month</source>
        <translation>当月的日期</translation>
    </message>
</context>
<context>
    <name>waterline::ChangeModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1改为%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>当前值</translation>
    </message>
</context>
<context>
    <name>waterline::ColumnModel</name>
    <message>
        <source>header not known</source>
        <translation>未识别的表头</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>guessed by its header</source>
        <translation>按表头推断</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>按列对应方案</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>— not imported —</source>
        <translation>— 不导入 —</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>识别结果</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be understood</source>
        <translation>
            <numerusform>%n个单元格无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>found in the cells</source>
        <translation>按单元格内容判断</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空单元格</translation>
    </message>
    <message>
        <source>take the cell above</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>stay empty</source>
        <translation>保持为空</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Year first, 2026/1/5</source>
        <translation>年在前，2026/1/5</translation>
    </message>
    <message>
        <source>Day first, 5/1/2026</source>
        <translation>日在前，5/1/2026</translation>
    </message>
    <message>
        <source>Month first, 1/5/2026</source>
        <translation>月在前，1/5/2026</translation>
    </message>
    <message>
        <source>Days since 1904</source>
        <translation>1904年起的天数</translation>
    </message>
    <message>
        <source>Decimal point, 1,234.5</source>
        <translation>点为小数点，1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma, 1.234,5</source>
        <translation>逗号为小数点，1.234,5</translation>
    </message>
    <message>
        <source>Stay empty</source>
        <translation>保持为空</translation>
    </message>
    <message>
        <source>Take the cell above</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>文件里没有</translation>
    </message>
    <message>
        <source>— no column —</source>
        <translation>— 不对应任何列 —</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>a field</comment>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>waterline::ColumnView</name>
    <message>
        <source>Columns of the file and the fields they go to</source>
        <translation>文件中的列及其对应字段</translation>
    </message>
</context>
<context>
    <name>waterline::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find a page, a person, a customer, a command</source>
        <translation>查找页面、人员、客户或命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有找到匹配的内容。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>waterline::ConflictModel</name>
    <message>
        <source>Unit</source>
        <translation>大区或团队</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Weekly plan</source>
        <translation>周计划</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>保持原样的内容</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>waterline::CountsLine</name>
    <message>
        <source>rows in</source>
        <translation>读入行数</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word and its number</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>waterline::CustomerPanel</name>
    <message>
        <source>Timeline of the customer</source>
        <translation>客户时间线</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shape, word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What happened (%1)</source>
        <translation>往来记录（%1）</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞品</translation>
    </message>
</context>
<context>
    <name>waterline::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <translation>
            <numerusform>%1/%n个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no owner and stand in no unit.</source>
        <translation>
            <numerusform>有%n个客户没有负责人，不属于任何团队。</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet. Import a customer list to see who needs attention first.</source>
        <translation>还没有客户。导入客户名单，看看谁最需要关注。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nobody in this part of the organisation owns a customer.</source>
        <translation>这部分组织中没有人负责客户。</translation>
    </message>
    <message>
        <source>Show the whole company</source>
        <translation>显示全公司</translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation>没有符合筛选条件的客户。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Choose a customer to see what happened with it.</source>
        <translation>选择一个客户，查看往来记录。</translation>
    </message>
    <message>
        <source>This customer is not known as of that day.</source>
        <translation>截至当天，还没有这个客户。</translation>
    </message>
    <message>
        <source>Name, code or owner (Ctrl+F)</source>
        <translation>名称、编号或负责人 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Customers by urgency</source>
        <translation>按紧急程度排列的客户</translation>
    </message>
</context>
<context>
    <name>waterline::DeviationModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>To be within the limit</source>
        <translation>限内差额</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>waterline::DropZone</name>
    <message>
        <source>People, customers, opportunities, weekly plans and follow-ups, as your CRM or Excel saves them. Nothing is written before you have seen how each file is understood.</source>
        <translation>人员、客户、商机、周计划和跟进，由 CRM 或 Excel 直接导出即可。先看清每个文件的识别结果，确认后才会写入。</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Drop CSV files or Excel workbooks here</source>
        <translation>把 CSV 文件或 Excel 工作簿拖到这里</translation>
    </message>
    <message>
        <source>&amp;Paste from clipboard</source>
        <translation>从剪贴板粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Take a table that was copied in Excel (Ctrl+V)</source>
        <translation>导入在 Excel 中复制的表格 (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>waterline::ExportDesk</name>
    <message>
        <source>%1 export %2</source>
        <comment>a workspace and a day</comment>
        <translation>%1导出%2</translation>
    </message>
    <message>
        <source>Export Whole Workspace</source>
        <translation>导出整个工作区</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>新文件夹 (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace: %1 of %2 rows</source>
        <translation>正在导出工作区：%1/%2行</translation>
    </message>
    <message>
        <source>Exporting the workspace…</source>
        <translation>正在导出工作区…</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>已停止导出。没有写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Rows exported</source>
        <translation>已导出的行</translation>
    </message>
    <message numerus="yes">
        <source>The workspace was exported to %1: %Ln row(s) in all.</source>
        <translation>
            <numerusform>工作区已导出到“%1”，共%Ln行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::FileListModel</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>known already, nothing written</source>
        <translation>内容都已登记过，没有写入</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>identical to the import of %1</source>
        <translation>与%1导入的文件相同</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>以前导入过</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>变更%1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒收%1</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>待确认%1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>waiting to be read</source>
        <translation>等待读取</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>needs your choice</source>
        <translation>待选择</translation>
    </message>
    <message>
        <source>dry run…</source>
        <translation>正在试导入…</translation>
    </message>
    <message>
        <source>importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and where it stands</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>dry run stopped</source>
        <translation>试导入已停止</translation>
    </message>
</context>
<context>
    <name>waterline::FileListPanel</name>
    <message numerus="yes">
        <source>Import &amp;all %n file(s)</source>
        <translation>
            <numerusform>导入全部%n个文件(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on their way in</source>
        <translation>导入文件列表</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose more files</source>
        <translation>选择更多文件</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>粘贴(&amp;T)</translation>
    </message>
    <message>
        <source>Take a table from the clipboard (Ctrl+V)</source>
        <translation>导入剪贴板中的表格 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>清除已完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>waterline::FilePanel</name>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>The file &amp;holds</source>
        <translation>文件内容(&amp;H)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Rejected rows of another workspace.</source>
        <translation>另一个工作区的拒收行。</translation>
    </message>
    <message>
        <source>Rejected rows that come back: only these rows are taken in.</source>
        <translation>改正后的拒收行：只会导入这些行。</translation>
    </message>
    <message>
        <source>Mapped by “%1”.</source>
        <translation>按“%1”对应各列。</translation>
    </message>
    <message>
        <source>Mapped as last time: the same columns were imported before.</source>
        <translation>沿用上次的列对应：之前导入过同样的列。</translation>
    </message>
    <message>
        <source>Looks like an export of %1.</source>
        <translation>看起来是从“%1”导出的文件。</translation>
    </message>
    <message>
        <source>It is not clear what this file holds. Choose it above.</source>
        <translation>无法判断文件内容，请在上方选择。</translation>
    </message>
    <message>
        <source>Mapped by you.</source>
        <translation>由您指定列对应。</translation>
    </message>
    <message>
        <source>Recognised by its header.</source>
        <translation>已按表头识别。</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>第%1–%2行</translation>
    </message>
    <message>
        <source>Wide comma ，</source>
        <translation>全角逗号 ，</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Header in</source>
        <translation>表头位置(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>分隔符(&amp;P)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作簿中的工作表</translation>
    </message>
    <message>
        <source>Where the header stands</source>
        <translation>表头所在的行</translation>
    </message>
    <message>
        <source>&amp;Use something else</source>
        <translation>不用此方案(&amp;U)</translation>
    </message>
    <message>
        <source>Let the header words alone decide</source>
        <translation>只按表头识别</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>列对应方案(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save Mapping to a File…</source>
        <translation>列对应方案保存到文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Load Mapping from a File…</source>
        <translation>从文件载入列对应方案(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>双引号 &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>单引号 &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>Quotes around texts</source>
        <translation>文本两边的引号</translation>
    </message>
</context>
<context>
    <name>waterline::FileView</name>
    <message>
        <source>&amp;Leave this file</source>
        <translation>跳过此文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>changed rows</source>
        <translation>变更的行</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>拒收行</translation>
    </message>
    <message>
        <source>control totals</source>
        <translation>核对合计</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <comment>a file</comment>
        <translation>正在导入“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and how much it holds</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>核对合计</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Create &amp;people and customers that nobody knows yet</source>
        <translation>新建尚未登记的人员和客户(&amp;P)</translation>
    </message>
    <message>
        <source>Otherwise rows that name somebody unknown are rejected, with what can be done about it</source>
        <translation>不勾选时，涉及未登记人员或客户的行会被拒收，并附上处理办法</translation>
    </message>
    <message>
        <source>Try it &amp;all the same</source>
        <translation>仍要试导入(&amp;A)</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>文件的显示内容</translation>
    </message>
    <message>
        <source>Cells that change</source>
        <translation>将变更的单元格</translation>
    </message>
    <message>
        <source>Rows that would be rejected</source>
        <translation>将被拒收的行</translation>
    </message>
    <message>
        <source>Control totals before and after</source>
        <translation>变更前后的核对合计</translation>
    </message>
    <message>
        <source>Notes about the file</source>
        <translation>关于此文件的提示</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>导入%Ln行(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::FollowUpModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>waterline::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <translation>
            <numerusform>%1 · %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入计划…</translation>
    </message>
    <message>
        <source>No people yet. Import a file with people and their units to see who reaches the week&apos;s goals.</source>
        <translation>还没有人员。导入人员及所属团队，看看谁达成了本周目标。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nobody stands in %1.</source>
        <translation>“%1”中没有人员。</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>No action is off plan by more than %1%.</source>
        <translation>没有偏离计划超过%1%的动作。</translation>
    </message>
    <message>
        <source>Nobody is off plan by more than %1%.</source>
        <translation>没有人偏离计划超过%1%。</translation>
    </message>
    <message>
        <source>People off plan by more than %1%: leads %2, visits %3, proposals %4.</source>
        <translation>偏离计划超过%1%的人数：线索数%2，拜访量%3，方案提交数%4。</translation>
    </message>
    <message>
        <source>No core action on record in this week.</source>
        <translation>本周没有核心动作的记录。</translation>
    </message>
    <message>
        <source>Where the %1 actions come from: %2 from follow-ups (%3), %4 from weekly summaries (%5).</source>
        <translation>%1个动作的来源：跟进记录%2（%3），周报%4（%5）。</translation>
    </message>
    <message>
        <source>Goal penetration</source>
        <translation>目标穿透率</translation>
    </message>
    <message>
        <source>&amp;Up one level</source>
        <translation>上一级(&amp;U)</translation>
    </message>
    <message>
        <source>Show the unit above (Backspace or Alt+Up)</source>
        <translation>显示上一级（Backspace 或 Alt+Up）</translation>
    </message>
    <message>
        <source>Goals %1</source>
        <comment>a week</comment>
        <translation>目标%1</translation>
    </message>
</context>
<context>
    <name>waterline::HeatLegend</name>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>over plan</source>
        <translation>高于计划</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>more than %1% short, over</source>
        <translation>偏低、偏高超过%1%</translation>
    </message>
    <message>
        <source>healthy, at least %1%</source>
        <translation>健康，不低于%1%</translation>
    </message>
    <message>
        <source>Actual falls short of the plan, or exceeds it, by more than %1% (rule R7).</source>
        <translation>实际低于或高于计划超过%1%（规则 R7）。</translation>
    </message>
    <message>
        <source>Penetration from which a week counts as healthy (rule R56).</source>
        <translation>穿透率达到此线，该周即为健康（规则 R56）。</translation>
    </message>
</context>
<context>
    <name>waterline::HeatModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, led by %2</source>
        <translation>%1，负责人%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>waterline::HeldView</name>
    <message>
        <source>Rows on hold</source>
        <translation>待确认的行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) decided by you</source>
        <translation>
            <numerusform>您已确认%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide a&amp;gain</source>
        <translation>重新确认(&amp;G)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>It is new</source>
        <translation>是新的</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这一个</translation>
    </message>
    <message>
        <source>Line %1 is %2</source>
        <translation>第%1行就是“%2”</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The row is not taken in; it waits in the ledger for your answer</source>
        <translation>这一行先不导入，在台账里等您决定</translation>
    </message>
    <message>
        <source>Later: the row will wait in the ledger. %1</source>
        <translation>以后再说：这一行会在台账里等候。%1</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>现在决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) move up as these are decided.</source>
        <translation>
            <numerusform>处理完这些，还有%Ln行会依次显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to decide upon</source>
        <translation>
            <numerusform>待决定%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are &amp;new</source>
        <translation>
            <numerusform>全部%Ln行都是新客户(&amp;N)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln to the ledge&amp;r</source>
        <translation>
            <numerusform>全部%Ln行留在台账，以后再说(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are not taken in; they wait in the ledger for your answer</source>
        <translation>这些行先不导入，在台账里等您决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left to the ledger</source>
        <translation>
            <numerusform>%Ln行留在台账</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide all no&amp;w</source>
        <translation>现在全部决定(&amp;W)</translation>
    </message>
</context>
<context>
    <name>waterline::ImportDesk</name>
    <message>
        <source>The import of %1 was stopped. Nothing was written.</source>
        <translation>已停止导入“%1”。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>waterline::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 was undone.</source>
        <translation>已撤销“%1”。</translation>
    </message>
    <message>
        <source>There was nothing left to undo in %1.</source>
        <translation>“%1”已没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格文件 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy one in Excel first.</source>
        <translation>剪贴板中没有表格。请先在 Excel 中复制。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Repaired: %1.</source>
        <comment>what became of the rows</comment>
        <translation>已修正：%1。</translation>
    </message>
    <message>
        <source>The repair changed nothing: everything in these rows is known already.</source>
        <translation>修正没有带来变化：这些行的内容都已登记过。</translation>
    </message>
    <message>
        <source>A file comes in whole or not at all, and can be undone.</source>
        <translation>每个文件要么完整导入，要么完全不导入，且可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台账(&amp;L)</translation>
    </message>
    <message>
        <source>Files or ledger</source>
        <translation>文件或台账</translation>
    </message>
</context>
<context>
    <name>waterline::ImportQueue</name>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Pasted table %1</source>
        <translation>粘贴的表格%1</translation>
    </message>
</context>
<context>
    <name>waterline::LedgerDetails</name>
    <message>
        <source>rejected rows</source>
        <translation>拒收行</translation>
    </message>
    <message>
        <source>changed rows</source>
        <translation>变更的行</translation>
    </message>
    <message>
        <source>control totals</source>
        <translation>核对合计</translation>
    </message>
    <message>
        <source>rows that were left</source>
        <translation>保持原样的行</translation>
    </message>
    <message>
        <source>This entry left nothing to repair and changed no row that was there before.</source>
        <translation>此记录没有需要修正的行，也没有变更原有数据。</translation>
    </message>
    <message>
        <source>Choose an entry above to see what it brought, what it changed and what still waits.</source>
        <translation>在上方选择一条记录，查看它导入了什么、变更了什么、还有哪些待处理。</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>undoes %1</source>
        <translation>撤销“%1”</translation>
    </message>
    <message>
        <source>repairs rows of %1</source>
        <translation>修正“%1”中的行</translation>
    </message>
    <message numerus="yes">
        <source>%n later repair(s)</source>
        <translation>
            <numerusform>之后修正过%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Takes back what this entry wrote. That, too, is an entry and can be undone.</source>
        <translation>收回此记录写入的内容。撤销本身也是一条记录，同样可以撤销。</translation>
    </message>
    <message>
        <source>Brings back what this entry wrote.</source>
        <translation>恢复此记录写入的内容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and how much it holds</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Rejected and held rows</source>
        <translation>拒收与待确认的行</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>变更的行</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>核对合计</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>file name</comment>
        <translation>%1-拒收.csv</translation>
    </message>
    <message>
        <source>Save Rejected Rows</source>
        <translation>保存拒收行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1. Correct them in Excel and drop the file here: only these rows are taken in.</source>
        <translation>
            <numerusform>%n行已保存到“%1”。请在 Excel 中改正，再把文件拖到这里：只会导入这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save rows as CSV…</source>
        <translation>保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>With the reason of each; corrected in Excel and dropped back here, only these rows are taken in</source>
        <translation>每行都附有原因；在 Excel 中改正后拖回这里，只会导入这些行</translation>
    </message>
    <message>
        <source>What is shown of the entry</source>
        <translation>记录的显示内容</translation>
    </message>
    <message>
        <source>Rows that were rejected or held</source>
        <translation>拒收或待确认的行</translation>
    </message>
    <message>
        <source>Cells that the entry changed</source>
        <translation>此记录变更的单元格</translation>
    </message>
    <message>
        <source>Control totals before and after</source>
        <translation>变更前后的核对合计</translation>
    </message>
    <message>
        <source>Rows that were left as they are</source>
        <translation>保持原样的行</translation>
    </message>
</context>
<context>
    <name>waterline::LedgerModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>撤销“%1”</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected or held row(s) wait for a repair</source>
        <translation>
            <numerusform>%n个拒收或待确认的行等待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Repaired rows of %1</source>
        <translation>“%1”的修正行</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for a repair</source>
        <translation>
            <numerusform>%n行等待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::LedgerPanel</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledger of everything that came in</source>
        <translation>全部导入的台账</translation>
    </message>
    <message>
        <source>Find a file, person or day</source>
        <translation>查找文件、人员或日期</translation>
    </message>
    <message>
        <source>Find entries of the ledger</source>
        <translation>查找台账记录</translation>
    </message>
    <message>
        <source>Nothing came in yet. Every file that you import becomes an entry here, which can be looked at, repaired and undone.</source>
        <translation>还没有导入任何内容。每导入一个文件，这里就多一条记录，可以查看、修正和撤销。</translation>
    </message>
    <message>
        <source>&amp;Import files</source>
        <translation>导入文件(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1/%n条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::LightChips</name>
    <message>
        <source>&amp;Red %1</source>
        <translation>红灯(&amp;R) %1</translation>
    </message>
    <message>
        <source>&amp;Yellow %1</source>
        <translation>黄灯(&amp;Y) %1</translation>
    </message>
    <message>
        <source>&amp;Green %1</source>
        <translation>绿灯(&amp;G) %1</translation>
    </message>
    <message>
        <source>Show only the chosen lights; with none chosen, all are shown.</source>
        <translation>只显示选中的灯；都不选时显示全部。</translation>
    </message>
</context>
<context>
    <name>waterline::LightModel</name>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>未联系</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1天</translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>%n天未联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>waterline::ListExport</name>
    <message>
        <source>Export List</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1: details</source>
        <comment>title of a column</comment>
        <translation>%1：详情</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1.</source>
        <translation>
            <numerusform>%n行已保存到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save this list as CSV or an Excel workbook (Ctrl+E)</source>
        <translation>把此列表保存为 CSV 或 Excel 工作簿 (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>waterline::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>%1 – Waterline</source>
        <translation>%1 – Waterline</translation>
    </message>
    <message>
        <source>This page shows no list that could be exported.</source>
        <translation>此页面没有可导出的列表。</translation>
    </message>
</context>
<context>
    <name>waterline::MappingFiles</name>
    <message>
        <source>Save Mapping</source>
        <translation>保存列对应方案</translation>
    </message>
    <message>
        <source>Mappings (*%1)</source>
        <translation>列对应方案 (*%1)</translation>
    </message>
    <message>
        <source>The mapping was saved to %1. Colleagues can load it.</source>
        <translation>列对应方案已保存到“%1”，同事也可以载入使用。</translation>
    </message>
    <message>
        <source>Load Mapping</source>
        <translation>载入列对应方案</translation>
    </message>
    <message>
        <source>The mapping %1 is for a table that this version does not know. Choose another mapping.</source>
        <translation>列对应方案“%1”针对的表在此版本中不存在。请换一个列对应方案。</translation>
    </message>
</context>
<context>
    <name>waterline::MappingHeader</name>
    <message>
        <source>— not imported —</source>
        <translation>— 不导入 —</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>“%1”列对应的字段</translation>
    </message>
    <message>
        <source>This column goes to: %1</source>
        <translation>此列对应：%1</translation>
    </message>
</context>
<context>
    <name>waterline::MeetingPage</name>
    <message>
        <source>Save the meeting&apos;s PDF</source>
        <translation>保存校准会 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Calibration meeting</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <translation>%1 · %2 · 截至%3</translation>
    </message>
    <message>
        <source>Nothing is on record for %1. Import follow-ups or weekly plans of that week.</source>
        <translation>%1没有任何记录。请导入该周的跟进或周计划。</translation>
    </message>
    <message>
        <source>&amp;Import files</source>
        <translation>导入文件(&amp;I)</translation>
    </message>
    <message>
        <source>Turned red (%1) or yellow (%2) this week</source>
        <translation>本周转红（%1）、转黄（%2）的客户</translation>
    </message>
    <message>
        <source>No customer turned red or yellow this week.</source>
        <translation>本周没有客户转红或转黄。</translation>
    </message>
    <message>
        <source>Deviations of more than %1% from plan</source>
        <translation>偏离计划超过%1%的动作</translation>
    </message>
    <message>
        <source>Everybody is within the limit.</source>
        <translation>所有人都在限度内。</translation>
    </message>
    <message>
        <source>This week has no plan, so nothing can deviate from it.</source>
        <translation>本周没有计划，无从计算偏差。</translation>
    </message>
    <message>
        <source>The PDF was saved to %1.</source>
        <translation>PDF 已保存到“%1”。</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>保存 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Longest without contact</source>
        <translation>最久未联系的客户</translation>
    </message>
    <message>
        <source>No customer has been without contact for more than %1 days.</source>
        <translation>没有超过%1天未联系的客户。</translation>
    </message>
</context>
<context>
    <name>waterline::MessageBar</name>
    <message>
        <source>%1 (%2, line %3)</source>
        <comment>a sentence about an error, the file and the line</comment>
        <translation>%1（“%2”第%3行）</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>waterline::NoteModel</name>
    <message>
        <source>What to know</source>
        <translation>提示内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Stands above the header and is not imported: %1</source>
        <translation>位于表头上方，不导入：%1</translation>
    </message>
</context>
<context>
    <name>waterline::OverdueModel</name>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>waterline::PersonFollowUps</name>
    <message>
        <source>Follow-ups %1</source>
        <comment>a week</comment>
        <translation>跟进%1</translation>
    </message>
    <message>
        <source>Follow-ups of the week, %1: %2</source>
        <translation>本周跟进，%1：%2</translation>
    </message>
    <message>
        <source>Follow-ups of the week: %1</source>
        <translation>本周跟进：%1</translation>
    </message>
    <message>
        <source>Follow-ups behind the chosen number</source>
        <translation>所选数字对应的跟进</translation>
    </message>
</context>
<context>
    <name>waterline::PlanReader</name>
    <message>
        <source>%1 belongs to the workspace that is open. Choose a CSV file or a workbook.</source>
        <translation>“%1”属于当前打开的工作区。请选择 CSV 文件或工作簿。</translation>
    </message>
</context>
<context>
    <name>waterline::PreviewModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>文件中为：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a column and what its cells are</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>waterline::PreviewView</name>
    <message numerus="yes">
        <source>The first %n row(s), as they will be understood</source>
        <translation>
            <numerusform>前%n行，按将要读取的结果显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the first %1 cannot be understood and will be rejected</source>
        <translation>
            <numerusform>前%1行中有%n行无法识别，将被拒收</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2, in the file: %3</source>
        <translation>第%1行，%2，文件中为：%3</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a cell and why its reading is a guess</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>How the first rows of the file are understood</source>
        <translation>文件前几行的识别结果</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>The cell could be read otherwise; the rest of its column or its header decided. Change it in “Columns”.</source>
        <translation>这个单元格还有别的读法，是由同列其他单元格或表头决定的。可在“列”中更改。</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>The cell cannot be understood; its row will be rejected with the reason.</source>
        <translation>这个单元格无法识别，所在行会被退回并注明原因。</translation>
    </message>
</context>
<context>
    <name>waterline::ProgressPanel</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2行</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>每秒%1行</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1小时%2分钟</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>waterline::QuestionPanel</name>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>待选择</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>Point for decimals</source>
        <translation>点为小数点</translation>
    </message>
    <message>
        <source>Comma for decimals</source>
        <translation>逗号为小数点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer and what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The cell&apos;s own unit</source>
        <translation>以单元格的单位为准</translation>
    </message>
    <message>
        <source>Both units</source>
        <translation>两个单位相乘</translation>
    </message>
    <message>
        <source>They are quotes</source>
        <translation>是引号</translation>
    </message>
    <message>
        <source>They are text</source>
        <translation>是文本内容</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>没有表头</translation>
    </message>
    <message>
        <source>No column goes to: %1. Choose one in the table below.</source>
        <translation>还没有列对应：%1。请在下表中选择。</translation>
    </message>
</context>
<context>
    <name>waterline::ReadingText</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>date, days since 1904</source>
        <translation>日期，1904年起的天数</translation>
    </message>
    <message>
        <source>date, year first</source>
        <translation>日期，年在前</translation>
    </message>
    <message>
        <source>date, day first</source>
        <translation>日期，日在前</translation>
    </message>
    <message>
        <source>date, month first</source>
        <translation>日期，月在前</translation>
    </message>
    <message>
        <source>date, to be decided</source>
        <translation>日期，顺序待定</translation>
    </message>
    <message>
        <source>date, mixed orders</source>
        <translation>日期，顺序混杂</translation>
    </message>
    <message>
        <source>number, decimal point</source>
        <translation>数字，点为小数点</translation>
    </message>
    <message>
        <source>number, decimal comma</source>
        <translation>数字，逗号为小数点</translation>
    </message>
    <message>
        <source>number, to be decided</source>
        <translation>数字，小数点待定</translation>
    </message>
    <message>
        <source>number, mixed marks</source>
        <translation>数字，小数点混杂</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a cell and its reading</comment>
        <translation>%1即%2</translation>
    </message>
    <message>
        <source>Guessed from the other cells of the column (%1). It could also be %2.</source>
        <translation>根据同列其他单元格推测（%1），也可能是%2。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two readings of a cell</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>Multiplied by %1, because the header names that unit.</source>
        <translation>已乘以%1，因为表头写了这个单位。</translation>
    </message>
</context>
<context>
    <name>waterline::RecentMenu</name>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1（位于“%2”）</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>还没有打开过工作区</translation>
    </message>
</context>
<context>
    <name>waterline::RejectModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>waterline::RejectSaver</name>
    <message>
        <source>%1-rejected.csv</source>
        <comment>file name</comment>
        <translation>%1-拒收.csv</translation>
    </message>
    <message>
        <source>Save Rejected Rows</source>
        <translation>保存拒收行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) saved to %1.</source>
        <translation>
            <numerusform>%n个拒收行已保存到“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::RepairList</name>
    <message>
        <source>Repairs</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>The %1 largest groups are listed; the saved file holds all rows.</source>
        <translation>这里列出行数最多的%1组，保存的文件中包含全部行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>waterline::ResultCard</name>
    <message>
        <source>%1: undone</source>
        <translation>%1：已撤销</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1：已导入</translation>
    </message>
    <message>
        <source>%1: nothing to do</source>
        <translation>%1：无须导入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were before this import.</source>
        <translation>
            <numerusform>%n行已恢复到导入之前的状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is known already. Nothing was written.</source>
        <translation>此文件中的内容都已登记过。没有写入任何内容。</translation>
    </message>
    <message>
        <source>You stopped the import. Nothing was written.</source>
        <translation>您已停止导入。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Every row of the file is accounted for.</source>
        <translation>文件的每一行都有着落。</translation>
    </message>
    <message>
        <source>Every row of the file is accounted for. The first %1 rejected rows are listed; the saved file holds all.</source>
        <translation>文件的每一行都有着落。这里列出前%1个拒收行，保存的文件中包含全部。</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows as CSV…</source>
        <translation>拒收行另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤销此次导入(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;heatmap</source>
        <translation>查看热力图(&amp;H)</translation>
    </message>
    <message>
        <source>Import &amp;more files</source>
        <translation>继续导入文件(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next file (%n waiting)</source>
        <translation>
            <numerusform>下一个文件（还有%n个）(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>拒收行</translation>
    </message>
    <message>
        <source>Rows that were left as they are</source>
        <translation>保持原样的行</translation>
    </message>
    <message>
        <source>Rows back to what they were before this import: %1. Rows left as they are, because something later rests on them: %2.</source>
        <translation>%1行已恢复到导入之前的状态。%2行保持原样，因为之后的数据依赖它们。</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>拒收行</translation>
    </message>
    <message>
        <source>rows that were left</source>
        <translation>保持原样的行</translation>
    </message>
    <message>
        <source>%1: imported before</source>
        <translation>%1：以前导入过</translation>
    </message>
    <message>
        <source>%1: nothing was written</source>
        <translation>%1：没有写入任何内容</translation>
    </message>
    <message>
        <source>Every row of the file is accounted for. Repair the rows below, or save them, correct them in Excel and drop that file here: only those rows are taken in.</source>
        <translation>文件的每一行都有着落。请修正下列各行；也可以保存拒收行，在 Excel 中改正后拖到这里：只会导入这些行。</translation>
    </message>
    <message>
        <source>&amp;Repair rows…</source>
        <translation>修正数据行(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>waterline::SavedBar</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>waterline::ScopeBar</name>
    <message>
        <source>%1 · %2</source>
        <comment>a week&apos;s name and its days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Week shown: %1, %2</source>
        <translation>当前周：%1，%2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>截至今天</translation>
    </message>
    <message>
        <source>The window shows things as they were on %1</source>
        <translation>窗口显示截至%1的情况</translation>
    </message>
    <message>
        <source>Choose a week</source>
        <translation>选择周</translation>
    </message>
    <message>
        <source>See everything as it was at the end of an earlier day</source>
        <translation>查看以前某天结束时的情况</translation>
    </message>
    <message>
        <source>Last complete week</source>
        <translation>最近完整周</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>waterline::StartPage</name>
    <message>
        <source>Welcome to Waterline</source>
        <translation>欢迎使用 Waterline</translation>
    </message>
    <message>
        <source>Do the week&apos;s actions carry the year&apos;s goal? Bring the files that your CRM and your sheets give out. Everything stays in one file on this computer; nothing is sent anywhere.</source>
        <translation>本周的动作能否撑起全年的目标？把 CRM 和表格导出的文件拿来就知道。所有数据都在本机的一个文件里，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>An empty file for your own team. Import people, customers, plans and follow-ups when you like.</source>
        <translation>为自己的团队建一个空文件，随时导入人员、客户、计划和跟进。</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>CSV files from a CRM, an ERP or Excel, in any encoding. You see how they are understood before anything is taken in.</source>
        <translation>来自 CRM、ERP 或 Excel 的 CSV 文件，任何编码都可以。先看识别结果，再决定是否导入。</translation>
    </message>
    <message>
        <source>&amp;Choose Files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>The sample is being made: %p%</source>
        <translation>正在生成示例：%p%</translation>
    </message>
    <message>
        <source>Progress of making the sample</source>
        <translation>生成示例的进度</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>打开其他(&amp;O)…</translation>
    </message>
    <message>
        <source>Workspaces that you open will be listed here.</source>
        <translation>打开过的工作区会列在这里。</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>找不到：%1</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>从列表中移除“%1”</translation>
    </message>
    <message>
        <source>A made-up company with regions, teams, customers, plans and follow-ups, to see what the boards can do.</source>
        <translation>一家虚构的公司，有大区、团队、客户、计划和跟进，用来了解各个看板。</translation>
    </message>
</context>
<context>
    <name>waterline::TimelineDelegate</name>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系</translation>
    </message>
</context>
<context>
    <name>waterline::TimelineModel</name>
    <message>
        <source>What happened</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>customer contact</source>
        <translation>客户联系</translation>
    </message>
</context>
<context>
    <name>waterline::TotalModel</name>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计项</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>waterline::TrialStrip</name>
    <message>
        <source>Dry run of %1</source>
        <comment>a file</comment>
        <translation>试导入%1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>Something is still to be decided</source>
        <translation>还有待您决定的事项</translation>
    </message>
    <message>
        <source>The dry run was stopped: what the file would change is not known.</source>
        <translation>试导入已停止：还不知道这个文件会改动什么。</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>正在试导入…</translation>
    </message>
    <message>
        <source>Identical to the import of %1 (%2)</source>
        <comment>a moment and a file</comment>
        <translation>与%1导入的“%2”相同</translation>
    </message>
    <message numerus="yes">
        <source>Counted before the %n file(s) above it are imported</source>
        <translation>
            <numerusform>统计时尚未计入排在前面的%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing is written yet</source>
        <translation>试导入：尚未写入任何内容</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is written: a dry run only shows what would change</source>
        <translation>不会写入任何数据：试导入只显示会有哪些改动</translation>
    </message>
</context>
<context>
    <name>waterline::TurnedModel</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>waterline::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>把解释复制为文字</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭解释</translation>
    </message>
    <message>
        <source>Click a number to see how it came about.</source>
        <translation>点击任一数字，查看它的由来。</translation>
    </message>
    <message>
        <source>Rule %1, version %2</source>
        <translation>规则%1，第%2版</translation>
    </message>
    <message>
        <source>To turn it green</source>
        <translation>转绿办法</translation>
    </message>
    <message>
        <source>It rests on these rows</source>
        <translation>依据的数据行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>另有%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Check that nothing was changed outside Waterline</source>
        <translation>检查数据是否在 Waterline 之外被改动</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo Last Import…</source>
        <translation>撤销最近一次导入(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search and Commands…</source>
        <translation>搜索与命令(&amp;S)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>客户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>校准会(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Why Panel</source>
        <translation>“为什么”面板(&amp;W)</translation>
    </message>
    <message>
        <source>U&amp;p One Level</source>
        <translation>上一级(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;revious Week</source>
        <translation>上一周(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next Week</source>
        <translation>下一周(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last Complete Week</source>
        <translation>最近完整周(&amp;L)</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>language</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;How This Is Computed</source>
        <translation>计算规则(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Waterline</source>
        <translation>关于 Waterline(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;List on This Page…</source>
        <translation>本页列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Export the list on this page</source>
        <translation>导出本页列表</translation>
    </message>
    <message>
        <source>Whole &amp;Workspace as Excel Workbook…</source>
        <translation>整个工作区（Excel 工作簿）(&amp;W)…</translation>
    </message>
    <message>
        <source>Export the whole workspace as Excel workbook</source>
        <translation>把整个工作区导出为 Excel 工作簿</translation>
    </message>
    <message>
        <source>Whole Workspace as Folder of &amp;CSV Files…</source>
        <translation>整个工作区（CSV 文件夹）(&amp;C)…</translation>
    </message>
    <message>
        <source>Export the whole workspace as CSV files</source>
        <translation>把整个工作区导出为一组 CSV 文件</translation>
    </message>
    <message>
        <source>Import from Cli&amp;pboard</source>
        <translation>从剪贴板导入(&amp;P)</translation>
    </message>
</context>
<context>
    <name>waterline::WorkspaceDesk</name>
    <message>
        <source>The workspace of last time, %1, is not there any more. Perhaps it was moved or its drive is not connected.</source>
        <translation>找不到上次的工作区“%1”。可能已被移动，或所在的磁盘没有连接。</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>“%1”已经打开。</translation>
    </message>
    <message>
        <source>Sales %1</source>
        <comment>name of a new workspace; %1 is the year</comment>
        <translation>销售%1</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到“%1”。</translation>
    </message>
    <message>
        <source>Verifying every batch…</source>
        <translation>正在校验每个批次…</translation>
    </message>
    <message numerus="yes">
        <source>The workspace was changed outside Waterline: %1 (%n finding(s) in all.)</source>
        <translation>
            <numerusform>工作区在 Waterline 之外被改动：%1（共发现%n处。）</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: nothing was changed outside Waterline.</source>
        <translation>校验完成：数据没有在 Waterline 之外被改动。</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound. %n batch(es) agree with the chain.</source>
        <translation>
            <numerusform>工作区完好。%n个批次与链条一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare this head of the chain with the one printed on an earlier PDF:
%1</source>
        <translation>请将此链头与之前 PDF 上印的链头核对：
%1</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>没有可撤销的导入。</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>撤销导入“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that came in go back to what they were before. The ledger keeps both steps, and the file can be imported again.</source>
        <translation>
            <numerusform>导入的%n行将恢复原状。台账会保留这两步，之后仍可再次导入该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undoing the import of %1…</source>
        <translation>正在撤销导入“%1”…</translation>
    </message>
    <message>
        <source>Undone: the import of %1.</source>
        <translation>已撤销导入“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of a file: why it was left</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left as they are, because something later rests on them.</source>
        <translation>
            <numerusform>有%n行保持原样，因为之后的数据依赖它们。</numerusform>
        </translation>
    </message>
</context>
</TS>
