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
    <name>Alert</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明原因</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>已支持</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>The alert is at “%1” and cannot go back to “%2”. Add a comment instead.</source>
        <translation>预警已处于“%1”，不能退回“%2”。请改为添加留言。</translation>
    </message>
    <message>
        <source>There is nothing to add: write a comment.</source>
        <translation>没有可添加的内容，请填写留言。</translation>
    </message>
    <message>
        <source>An alert can only be closed with a comment: write what was done.</source>
        <translation>关闭预警必须留言，请写明做了什么。</translation>
    </message>
    <message>
        <source>From “%1” straight to “%2” needs a comment: write why.</source>
        <translation>从“%1”直接到“%2”需要留言，请写明理由。</translation>
    </message>
    <message>
        <source>There is no alert %1 in this workspace.</source>
        <translation>此工作区中没有预警%1。</translation>
    </message>
    <message>
        <source>An alert is explained with words: write why it is so.</source>
        <translation>说明预警要写下文字：请写清原因。</translation>
    </message>
</context>
<context>
    <name>AlertFindings</name>
    <message>
        <source>%1, %2, %3: %4 of %5 planned, short by %6</source>
        <translation>%1，%2，%3：计划%5，完成%4，欠%6</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 of %5 planned, over by %6</source>
        <translation>%1，%2，%3：计划%5，完成%4，超%6</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1: collections below %2% of the target for %n month(s) in a row, since %3</source>
        <translation>
            <numerusform>%1：自%3起，回款连续%n个月低于目标值的%2%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Off plan</source>
        <translation>偏离计划</translation>
    </message>
    <message>
        <source>Below pace</source>
        <translation>进度落后</translation>
    </message>
    <message>
        <source>Streak of weak months</source>
        <translation>回款连月偏低</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1天</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1 more by %2 would have kept the pace</source>
        <translation>到%2再多%1就能跟上进度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric, what of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By what is known now</source>
        <translation>按现在掌握的数据</translation>
    </message>
    <message>
        <source>the alert does not hold: %1</source>
        <translation>这条预警不再成立：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, period</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>neither a weekly summary nor a follow-up is on record, so nothing can be compared</source>
        <translation>既没有周报也没有跟进记录，无从比较</translation>
    </message>
    <message>
        <source>%1 of %2 planned, %3</source>
        <comment>done, plan, how far it is off</comment>
        <translation>计划%2，完成%1，%3</translation>
    </message>
    <message>
        <source>%1, workdays in a row below it: %2, an alert on day %3</source>
        <translation>%1，连续低于它的工作日：%2，第%3天预警</translation>
    </message>
    <message>
        <source>Closed by the program, because data that came in later take back what it warned of. By what is known now: %1.</source>
        <translation>后来补录的数据推翻了这条预警，已由程序关闭。按现在掌握的数据：%1。</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>%1, in hundredths of the currency</source>
        <translation>%1（单位：分）</translation>
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
    <name>Calendar</name>
    <message>
        <source>workday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
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
    <message>
        <source>%1 as of %2: %3 open, %4 explained, %5 supported, %6 closed</source>
        <translation>%1，截至%2：待处理%3，已说明原因%4，已支持%5，已关闭%6</translation>
    </message>
    <message>
        <source>Median time to the alert: %1, to the first action: %2</source>
        <translation>出预警用时中位数：%1，首次处理用时中位数：%2</translation>
    </message>
    <message>
        <source>There is no state %1; write open, explained, supported or closed.</source>
        <translation>没有状态“%1”；请写 open、explained、supported 或 closed。</translation>
    </message>
    <message>
        <source>There is no alert %1; waterline-cli alerts lists them.</source>
        <translation>没有预警%1；用 waterline-cli alerts 可列出所有预警。</translation>
    </message>
    <message>
        <source>Noted. The alert is: %1</source>
        <translation>已记录。预警当前状态：%1</translation>
    </message>
    <message>
        <source>On the list of: %1</source>
        <translation>已列入以下人员的预警列表：%1</translation>
    </message>
    <message>
        <source>the alerts of a unit, open ones first; taken if no action is named</source>
        <translation>列出某个组织的预警，待处理的在前；不写操作时即为此项</translation>
    </message>
    <message>
        <source>say something about an alert: comment ALERT --text TEXT</source>
        <translation>给预警留言：comment ALERT --text TEXT</translation>
    </message>
    <message>
        <source>close an alert, saying what came of it: close ALERT --text TEXT</source>
        <translation>关闭预警并写明结果：close ALERT --text TEXT</translation>
    </message>
    <message>
        <source>Alerts: raised, explained, supported, closed. ACTION is one of:</source>
        <translation>预警：发出、说明原因、支持、关闭。ACTION 可为以下之一：</translation>
    </message>
    <message>
        <source>Of list: only alerts of that state. Of comment: where the alert goes with it. open, explained, supported or closed.</source>
        <translation>用于 list：只列出该状态的预警。用于 comment：留言后预警转为的状态。可写 open、explained、supported 或 closed。</translation>
    </message>
    <message>
        <source>Only alerts of that rule: R7, R11 or R16.</source>
        <translation>只列出该规则的预警：R7、R11 或 R16。</translation>
    </message>
    <message>
        <source>Only alerts whose comments call that person by @name.</source>
        <translation>只列出留言中用@姓名提到此人的预警。</translation>
    </message>
    <message>
        <source>What is to be said; @name calls somebody.</source>
        <translation>留言内容；用@姓名可提到某人。</translation>
    </message>
    <message>
        <source>Say of every alert why it was raised.</source>
        <translation>显示每条预警发出的原因。</translation>
    </message>
    <message>
        <source>%1: nothing changed, nothing was written.</source>
        <translation>%1：没有变化，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 is pinned.</source>
        <translation>%1：%2已锁定。</translation>
    </message>
    <message>
        <source>%1: %2 is no longer pinned.</source>
        <translation>%1：%2已解除锁定。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>--down goes along both axes, so it takes no --axis.</source>
        <translation>--down 同时沿组织和期间向下拆分，因此不能加 --axis。</translation>
    </message>
    <message>
        <source>--%1 goes with --down; goals set changes one number.</source>
        <translation>--%1要与 --down 一起用；goals set 只改一个数。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Attainment if even</source>
        <translation>平均拆分时的达成率</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>The goals were so already: nothing was written.</source>
        <translation>目标本来就是这样，没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no share. Write it like 25% or 2500.</source>
        <translation>“%1”不是占比。请写成25%或2500的形式。</translation>
    </message>
    <message>
        <source>It was so already: nothing was written.</source>
        <translation>本来就是这样，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>No hazard was found.</source>
        <translation>没有发现隐患。</translation>
    </message>
    <message>
        <source>Hazards, which only warn:</source>
        <translation>隐患（仅提醒，不影响发布）：</translation>
    </message>
    <message>
        <source>A path is of a unit or of the company, and not of a person.</source>
        <translation>达成路径只能属于组织或公司，不能属于个人。</translation>
    </message>
    <message>
        <source>--customers takes a number.</source>
        <translation>--customers 的取值应为数字。</translation>
    </message>
    <message>
        <source>What is measured, by its code; signed if left out.</source>
        <translation>统计哪个指标，写指标代码；省略时为 signed。</translation>
    </message>
    <message>
        <source>The period looked at: 2026, 2026-Q1, 2026-03 or 2026-W12.</source>
        <translation>查看的期间：2026、2026-Q1、2026-03或2026-W12。</translation>
    </message>
    <message>
        <source>The fiscal year; the present one if left out.</source>
        <translation>财年；省略时为当前财年。</translation>
    </message>
    <message>
        <source>The period meant: 2026, 2026-Q1, 2026-03 or 2026-W12.</source>
        <translation>所指的期间：2026、2026-Q1、2026-03或2026-W12。</translation>
    </message>
    <message>
        <source>Periods side by side: quarters, months or weeks.</source>
        <translation>并列显示的期间：quarters、months 或 weeks。</translation>
    </message>
    <message>
        <source>The goals that are worked on, as without --version.</source>
        <translation>编辑中的目标；不加 --version 时即为此项。</translation>
    </message>
    <message>
        <source>The goals as that version published them.</source>
        <translation>该版本发布的目标。</translation>
    </message>
    <message>
        <source>Which total stays: unit (of the unit above; the default), period (of the period above) or none.</source>
        <translation>保持哪个合计不变：unit（上级组织的合计，默认）、period（上级期间的合计）或 none（都不保持）。</translation>
    </message>
    <message>
        <source>even, last-year, channel-mix, workdays or by-hand.</source>
        <translation>even、last-year、channel-mix、workdays 或 by-hand。</translation>
    </message>
    <message>
        <source>Divide over units or over periods.</source>
        <translation>按组织还是按期间拆分。</translation>
    </message>
    <message>
        <source>Of by-hand: 30%,70% in the order of the children, or basis points.</source>
        <translation>用于 by-hand：按下级顺序写30%,70%，或写基点。</translation>
    </message>
    <message>
        <source>Of channel-mix: what last year&apos;s amounts count, online=15000 is one and a half.</source>
        <translation>用于channel-mix：去年金额按渠道折算的系数，online=15000即按1.5倍计。</translation>
    </message>
    <message>
        <source>Go on down to the weeks of each person.</source>
        <translation>逐级分到人和周。</translation>
    </message>
    <message>
        <source>With --down, the key over the periods; workdays if left out.</source>
        <translation>与 --down 一起用：按期间拆分的方式；省略时为 workdays。</translation>
    </message>
    <message>
        <source>Show what it would give and write nothing.</source>
        <translation>只显示结果，不写入任何内容。</translation>
    </message>
    <message>
        <source>Say of every number why it is what it is.</source>
        <translation>说明每个数字的由来。</translation>
    </message>
    <message>
        <source>Why the goals change; people read it.</source>
        <translation>调整目标的原因，大家都会看到。</translation>
    </message>
    <message>
        <source>A person, by number or unique name.</source>
        <translation>人员，用工号或不重复的姓名指定。</translation>
    </message>
    <message>
        <source>By which class of customers the goal is to be reached.</source>
        <translation>靠哪类客户完成目标。</translation>
    </message>
    <message>
        <source>How many of that class.</source>
        <translation>该类客户的数量。</translation>
    </message>
    <message>
        <source>How many of them will buy: 25%, or basis points.</source>
        <translation>转化率：25%，或写基点。</translation>
    </message>
    <message>
        <source>The day on which the period is looked at.</source>
        <translation>复盘这一期间的日期。</translation>
    </message>
    <message>
        <source>How far down to compare: units, or people (the default).</source>
        <translation>对比到哪一级：units，或 people（默认）。</translation>
    </message>
    <message>
        <source>There is no key %1; write even, last-year, channel-mix, workdays or by-hand.</source>
        <translation>没有拆分方式“%1”；请写 even、last-year、channel-mix、workdays 或 by-hand。</translation>
    </message>
    <message>
        <source>%1 is no period. Write it like 2026, 2026-Q1, 2026-03 or 2026-W12.</source>
        <translation>“%1”不是期间。请写成2026、2026-Q1、2026-03或2026-W12的形式。</translation>
    </message>
    <message>
        <source>There are no columns %1; write quarters, months or weeks.</source>
        <translation>没有“%1”这种列；请写 quarters、months 或 weeks。</translation>
    </message>
    <message>
        <source>%1 cannot be divided into %2.</source>
        <translation>“%1”不能拆分为“%2”。</translation>
    </message>
    <message>
        <source>--shares goes with --by by-hand.</source>
        <translation>--shares 要与 --by by-hand 一起用。</translation>
    </message>
    <message>
        <source>--factors goes with --by channel-mix.</source>
        <translation>--factors 要与 --by channel-mix 一起用。</translation>
    </message>
    <message>
        <source>--by by-hand takes --shares, such as 30%,70% or 3000,7000.</source>
        <translation>--by by-hand 需要 --shares，例如30%,70%或3000,7000。</translation>
    </message>
    <message>
        <source>%1 are no factors. Write them like online=15000,ka=8000, from 1 to 1000000.</source>
        <translation>“%1”不是系数。请写成online=15000,ka=8000的形式，取值为1到1000000。</translation>
    </message>
    <message>
        <source>--keep takes unit, period or none, and not %1.</source>
        <translation>--keep 的取值为 unit、period 或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>--axis takes units or periods, and not %1.</source>
        <translation>--axis 的取值为 units 或 periods，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no single person called %1.</source>
        <translation>找不到唯一名为“%1”的人员。</translation>
    </message>
    <message>
        <source>no plan for this week</source>
        <translation>本周无计划</translation>
    </message>
    <message>
        <source>%1 of %2 left in the week</source>
        <translation>本周计划%2，还剩%1</translation>
    </message>
    <message>
        <source>%1 had acknowledged version %2 already.</source>
        <translation>%1之前已知晓第%2版。</translation>
    </message>
    <message>
        <source>%1 has acknowledged version %2.</source>
        <translation>%1已知晓第%2版。</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>已知晓</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>知晓率</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未知晓</translation>
    </message>
    <message>
        <source>%1: who knows version %2, as of %3</source>
        <translation>%1：第%2版知晓情况，截至%3</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>还没有发布过目标。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>%1, %2 (week %3), workdays left in the week: %4</source>
        <translation>%1，%2（%3），本周剩余工作日：%4</translation>
    </message>
    <message>
        <source>--depth takes units or people, and not %1.</source>
        <translation>--depth 的取值为 units 或 people，不能是“%1”。</translation>
    </message>
    <message>
        <source>Published as version %1. Changed rows: %2. Nobody has acknowledged it yet.</source>
        <translation>已发布为第%1版，变更%2行，目前还没有人知晓。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No goal of %1 differs.</source>
        <translation>%1财年的目标没有差异。</translation>
    </message>
    <message>
        <source>the goal of a unit in a period, and of what is below it on both axes</source>
        <translation>查看某个组织在某一期间的目标，及其下级组织和下级期间</translation>
    </message>
    <message>
        <source>set a goal to a value; what stands beside it takes up the difference</source>
        <translation>把目标改为某个值，差额由同级吸收</translation>
    </message>
    <message>
        <source>divide a goal over what is below it, shown beside the even split</source>
        <translation>把目标拆分到下级，与平均拆分对比</translation>
    </message>
    <message>
        <source>hold a goal as it is</source>
        <translation>锁定目标</translation>
    </message>
    <message>
        <source>let it go again</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>make the draft the next version</source>
        <translation>把草稿发布为新版本</translation>
    </message>
    <message>
        <source>list what was published</source>
        <translation>列出已发布的版本</translation>
    </message>
    <message>
        <source>compare two versions, or one with the draft: diff 1 2, diff 2 draft</source>
        <translation>对比两个版本，或版本与草稿：diff 1 2、diff 2 draft</translation>
    </message>
    <message>
        <source>what keeps the draft from being published, and what endangers it</source>
        <translation>检查草稿还缺什么才能发布，有哪些隐患</translation>
    </message>
    <message>
        <source>say by which customers a goal is to be reached</source>
        <translation>指定靠哪些客户完成目标</translation>
    </message>
    <message>
        <source>say when a period is looked at before it is over</source>
        <translation>设定某一期间结束前的复盘节点</translation>
    </message>
    <message>
        <source>a person has read the current version</source>
        <translation>登记某人已知晓当前版本</translation>
    </message>
    <message>
        <source>how many know the current version, by unit</source>
        <translation>按组织查看当前版本的知晓情况</translation>
    </message>
    <message>
        <source>the three things a person is to do on a day</source>
        <translation>某人某天要做的三件事</translation>
    </message>
    <message>
        <source>Goals, from the year&apos;s number to the week of each person. ACTION is one of:</source>
        <translation>目标：从全年数字到每人每周。ACTION 可为以下之一：</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>* pinned</source>
        <translation>* 已锁定</translation>
    </message>
    <message>
        <source>%1 is no year. Write it like 2026.</source>
        <translation>“%1”不是年份。请写成2026的形式。</translation>
    </message>
    <message>
        <source>%1 does not lie in the fiscal year %2.</source>
        <translation>%1不在%2财年内。</translation>
    </message>
    <message>
        <source>Say with --metric which goals are meant.</source>
        <translation>请用 --metric 指定指标。</translation>
    </message>
    <message>
        <source>There is no version %1; write one that goals versions lists, or draft.</source>
        <translation>没有版本“%1”；请写 goals versions 列出的版本，或 draft。</translation>
    </message>
    <message>
        <source>--week is of the heatmap of a week; of a metric write --span 2026-W03.</source>
        <translation>--week 用于一周的热力图；查看指标请写 --span 2026-W03。</translation>
    </message>
    <message>
        <source>what needs help, and what came of it</source>
        <translation>哪些需要支持，结果如何</translation>
    </message>
    <message>
        <source>the goal tree: look, split, pin, publish</source>
        <translation>目标树：查看、拆分、锁定、发布</translation>
    </message>
    <message>
        <source>goal penetration of a week, or a metric over time</source>
        <translation>一周的目标穿透，或一个指标的变化</translation>
    </message>
    <message>
        <source>fiscal year and holidays</source>
        <translation>财年与节假日</translation>
    </message>
    <message>
        <source>%1, %2, %3 as of %4</source>
        <translation>%1，%2，%3，截至%4</translation>
    </message>
    <message>
        <source>%1, goals of version %2</source>
        <translation>%1，目标第%2版</translation>
    </message>
    <message>
        <source>%1 (raised later)</source>
        <translation>%1（事后才预警）</translation>
    </message>
    <message>
        <source>As of %1, new alerts: %2, withdrawn because of later data: %3</source>
        <translation>截至%1，新预警：%2，因补录数据撤销：%3</translation>
    </message>
    <message>
        <source>look for what rules warn of, raise what is new, and close what later data took back</source>
        <translation>检查规则要预警的情况，发出新预警，并关闭被补录数据推翻的预警</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>There is no state %1; write draft or submitted.</source>
        <translation>没有状态%1；请写draft或submitted。</translation>
    </message>
    <message>
        <source>%1 as of %2: %3 contracts to be submitted, %4 submitted</source>
        <translation>%1，截至%2：待提交合同%3份，已提交%4份</translation>
    </message>
    <message>
        <source>There is no kind of evidence %1; write business_licence or purchase_intent.</source>
        <translation>没有证据类型%1；请写business_licence或purchase_intent。</translation>
    </message>
    <message>
        <source>Attached to contract %1: %2</source>
        <translation>已附到合同%1：%2</translation>
    </message>
    <message>
        <source>Contract %1 is submitted.</source>
        <translation>合同%1已提交。</translation>
    </message>
    <message>
        <source>won opportunities, what is attached and what is missing; taken if no action is named</source>
        <translation>列出赢单商机、已附和缺少的证据；不写操作时就是它</translation>
    </message>
    <message>
        <source>attach a scan: attach CONTRACT business_licence|purchase_intent FILE</source>
        <translation>附上扫描件：attach 合同 business_licence|purchase_intent 文件</translation>
    </message>
    <message>
        <source>submit a contract, once both are attached: submit CONTRACT</source>
        <translation>两样都附上后提交合同：submit 合同</translation>
    </message>
    <message>
        <source>Contracts and what verifies them. ACTION is one of:</source>
        <translation>合同及其核实资料。操作有：</translation>
    </message>
    <message>
        <source>Only contracts of that state: draft or submitted.</source>
        <translation>只看这种状态的合同：draft或submitted。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Nothing keeps the goals from being published.</source>
        <translation>目标可以发布，没有阻碍。</translation>
    </message>
    <message>
        <source>What keeps the goals from being published:</source>
        <translation>以下情况使目标无法发布：</translation>
    </message>
    <message>
        <source>The number to be reached: 1200.50 or 5800万, or a count; of a share also 45%.</source>
        <translation>要达到的数：1200.50或5800万，或者次数；占比也可以写45%。</translation>
    </message>
    <message>
        <source>Choose --draft, --version or --as-of.</source>
        <translation>请在--draft、--version和--as-of中选一个。</translation>
    </message>
    <message>
        <source>nothing published yet</source>
        <translation>还没有发布过</translation>
    </message>
    <message numerus="yes">
        <source>At least %n fact(s) shown here were recorded only after %1.</source>
        <translation>
            <numerusform>这里至少有%n条记录是在%1之后才补录的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) shown here were recorded only after %1.</source>
        <translation>
            <numerusform>这里有%n条记录是在%1之后才补录的。</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence of won opportunities, and their submission</source>
        <translation>赢单商机的证据及其提交</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>没有设置%1。</translation>
    </message>
    <message>
        <source>Shows the settings of a workspace, or changes them: the month with which the fiscal year begins (fiscal_start_month=4), the holidays that apply (holidays=cn or none), and which actions goals must name before they are published (required_week=lead,visit,proposal, required_month=none).</source>
        <translation>查看或修改工作簿的设置：财年从哪个月开始（fiscal_start_month=4），采用哪些节假日（holidays=cn或none），以及目标发布前必须写明哪些动作（required_week=lead,visit,proposal，required_month=none）。</translation>
    </message>
    <message>
        <source>%1 does not take --%2.</source>
        <comment>an action</comment>
        <translation>%1不接受--%2。</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <comment>an action</comment>
        <translation>%1需要--%2。</translation>
    </message>
    <message>
        <source>%1 needs more: %2.</source>
        <comment>an action, what it does</comment>
        <translation>%1还缺少参数：%2。</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <comment>an action</comment>
        <translation>%1不接受%2。</translation>
    </message>
    <message>
        <source>There is no action %1; waterline-cli %2 --help lists them.</source>
        <translation>没有操作%1；用waterline-cli %2 --help可查看全部操作。</translation>
    </message>
    <message>
        <source>Ask nobody for more in a week than the mean of the best four weeks, and leave weeks that are over as they are; refuse what has no room.</source>
        <translation>任何人一周都不超过其最好四周的平均值，已经结束的周保持不变；放不下的一律拒绝。</translation>
    </message>
    <message>
        <source>Goal penetration of a week: what stands below a unit, with its plan and actual. With --metric, --span or --columns one metric over the periods of a span; --metric composite is the score of all metrics with a weight.</source>
        <translation>一周的目标穿透率：团队的各下级及其计划与实际。加上--metric、--span或--columns时，显示一个指标在一段时间内各期的情况；--metric composite显示所有带权重指标的综合得分。</translation>
    </message>
    <message>
        <source>Made of: %1.</source>
        <translation>构成：%1。</translation>
    </message>
    <message>
        <source>* A metric could not be computed and is left out; the other weights are scaled up.</source>
        <translation>* 有指标无法计算，未计入，其余权重按比例放大。</translation>
    </message>
</context>
<context>
    <name>Composite</name>
    <message>
        <source>The weights make %1, not 100%: %2 are left to assign.</source>
        <translation>权重合计%1，不足100%，还有%2未分配。</translation>
    </message>
    <message>
        <source>The weights make %1, not 100%: %2 are too many.</source>
        <translation>权重合计%1，超过100%，多出%2。</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>The attainment of each metric by its weight, where none counts for more than %1%.</source>
        <translation>各指标的达成率按权重相加，单个指标最多计%1%。</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>a metric and its percentage</comment>
        <translation>%1，权重%2</translation>
    </message>
</context>
<context>
    <name>CompositeCell</name>
    <message>
        <source>Composite score</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Composite score of the paces</source>
        <translation>按进度计算的综合得分</translation>
    </message>
    <message>
        <source>not computable: %1</source>
        <translation>无法计算：%1</translation>
    </message>
    <message>
        <source>not computable: no metric can be compared with its goal</source>
        <translation>无法计算：没有指标可以与目标比较</translation>
    </message>
    <message>
        <source>not computable: no metric with a weight has a goal</source>
        <translation>无法计算：带权重的指标都没有目标</translation>
    </message>
    <message>
        <source>%1; not computable and left out, the other weights scaled up: %2</source>
        <translation>%1；以下指标无法计算，未计入，其余权重按比例放大：%2</translation>
    </message>
    <message>
        <source>%1 of the weighted goals</source>
        <translation>加权目标的%1</translation>
    </message>
    <message>
        <source>%1 of the weighted goals so far</source>
        <translation>目前达到加权目标的%1</translation>
    </message>
    <message>
        <source>%1 of the weighted goals so far; %2 of what %3 of %4 workdays let expect: below the line of %5%</source>
        <translation>目前达到加权目标的%1；按已过的%3/%4个工作日，为应有进度的%2：低于%5%的警戒线</translation>
    </message>
    <message>
        <source>%1 of the weighted goals so far; %2 of what %3 of %4 workdays let expect: not below the line of %5%</source>
        <translation>目前达到加权目标的%1；按已过的%3/%4个工作日，为应有进度的%2：没有低于%5%的警戒线</translation>
    </message>
    <message>
        <source>weight %1, left out: there is nothing that it could be a share of</source>
        <translation>权重%1，未计入：没有可以计算占比的总数</translation>
    </message>
    <message>
        <source>weight %1, left out: no goal</source>
        <translation>权重%1，未计入：没有目标</translation>
    </message>
    <message>
        <source>weight %1, a share of %2, and %3 was to be: %4</source>
        <translation>权重%1，占比%2，目标%3：%4</translation>
    </message>
    <message>
        <source>weight %1, %2 of %3: %4</source>
        <translation>权重%1，完成%2，目标%3：%4</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A metric counts at most</source>
        <translation>单个指标最多计</translation>
    </message>
    <message>
        <source>Weights that count</source>
        <translation>计入的权重</translation>
    </message>
    <message>
        <source>%1, scaled up to 100%</source>
        <translation>%1，按比例放大到100%</translation>
    </message>
    <message>
        <source>While the period runs</source>
        <translation>期间进行中</translation>
    </message>
    <message>
        <source>amounts are compared with what the workdays so far let expect, a share as it is</source>
        <translation>数量和金额按已过的工作日与应有进度比较，占比按现值比较</translation>
    </message>
    <message>
        <source>Rows recorded only later</source>
        <translation>之后才录入的记录</translation>
    </message>
    <message>
        <source>Weights, in basis points</source>
        <translation>权重（基点）</translation>
    </message>
    <message>
        <source>%1, its pace</source>
        <translation>%1的进度</translation>
    </message>
    <message>
        <source>No metric has a weight in the composite score.</source>
        <translation>没有指标在综合得分中有权重。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place: metric, period</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>set the weights in the metric dictionary so that they make 100%</source>
        <translation>在指标定义里设置权重，使其合计为100%</translation>
    </message>
    <message>
        <source>no metric alone brings the score back on pace, because each counts at most %1%</source>
        <translation>单靠一个指标无法让得分回到进度线，因为每个指标最多计%1%</translation>
    </message>
    <message>
        <source>no metric alone lifts the score to 100%, because each counts at most %1%; all of them at their goals do</source>
        <translation>单靠一个指标无法让得分达到100%，因为每个指标最多计%1%；全部达成目标即可</translation>
    </message>
    <message>
        <source>%1 more of %2 within the same whole by today, from %3 to %4 of its goal, would bring the score back on pace, the other attainments as they are</source>
        <translation>总数不变，到今天%2再多%1，即达成率从%3到%4，得分即可回到进度线，其他指标保持不变</translation>
    </message>
    <message>
        <source>%1 more of %2 by today, from %3 to %4 of its goal, would bring the score back on pace, the other attainments as they are</source>
        <translation>到今天%2再多%1，即达成率从%3到%4，得分即可回到进度线，其他指标保持不变</translation>
    </message>
    <message>
        <source>%1 more of %2 within the same whole, from %3 to %4 of its goal, would lift the score to 100%, the other attainments as they are</source>
        <translation>总数不变，%2再多%1，即达成率从%3到%4，得分即可达到100%，其他指标保持不变</translation>
    </message>
    <message>
        <source>%1 more of %2, from %3 to %4 of its goal, would lift the score to 100%, the other attainments as they are</source>
        <translation>%2再多%1，即达成率从%3到%4，得分即可达到100%，其他指标保持不变</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>metric</comment>
        <translation>%1，第%2版</translation>
    </message>
    <message>
        <source>What stands below, in the order of the sums</source>
        <translation>下级，按求和的顺序</translation>
    </message>
    <message>
        <source>%1, goal from what stands below</source>
        <translation>%1：下级目标之和</translation>
    </message>
    <message>
        <source>%1, reached from what stands below</source>
        <translation>%1：下级完成之和</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Purchase intent</source>
        <translation>采购意向书</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>待提交</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Contract %1, %2: nothing is attached. Attach a scan of it.</source>
        <translation>合同%1，%2：还没有附件。请附上扫描件。</translation>
    </message>
    <message>
        <source>Contract %1, %2: the file %3 is gone or cannot be read. Put it back, or attach another.</source>
        <translation>合同%1，%2：文件%3不在了或无法读取。请放回原处，或重新附一份。</translation>
    </message>
    <message>
        <source>Contract %1, %2: the file %3 is empty. Put the scan back, or attach another.</source>
        <translation>合同%1，%2：文件%3是空的。请放回扫描件，或重新附一份。</translation>
    </message>
    <message>
        <source>Contract %1, %2: the file %3 is no longer what was attached. Look at it, and attach it anew if it is right.</source>
        <translation>合同%1，%2：文件%3和当初附上的不一样了。请核对，无误后重新附上。</translation>
    </message>
    <message>
        <source>There is no contract %1. Contracts are won opportunities.</source>
        <translation>没有合同%1。赢单的商机才是合同。</translation>
    </message>
    <message>
        <source>Opportunity %1 is not won, so it has no contract yet. Import its outcome first.</source>
        <translation>商机%1还没有赢单，所以还没有合同。请先导入它的结果。</translation>
    </message>
    <message>
        <source>The file %1 is not there or cannot be read. Choose another.</source>
        <translation>文件%1不存在或无法读取。请另选一个。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another.</source>
        <translation>文件%1是空的。请另选一个。</translation>
    </message>
    <message>
        <source>The name of the file %1 holds characters that cannot be seen. Rename it and attach it again.</source>
        <translation>文件名%1里有看不见的字符。请改名后重新附上。</translation>
    </message>
    <message>
        <source>Contract %1 is submitted. Undo its submission to change what it was submitted with.</source>
        <translation>合同%1已提交。要更换证据，请先撤销提交。</translation>
    </message>
    <message>
        <source>Contract %1 has been submitted already.</source>
        <translation>合同%1已经提交过了。</translation>
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
    <message>
        <source>Payments by person and week</source>
        <translation>回款金额（按人员和周）</translation>
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
    <name>DayPlan</name>
    <message>
        <source>goal, version %1</source>
        <translation>目标第%1版</translation>
    </message>
    <message>
        <source>own weekly plan</source>
        <translation>个人周计划</translation>
    </message>
    <message>
        <source>Three things for %1: %2</source>
        <translation>%1的三件事：%2</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Workdays left</source>
        <translation>剩余工作日</translation>
    </message>
    <message>
        <source>%1: where the plan comes from</source>
        <translation>%1：计划来源</translation>
    </message>
    <message>
        <source>%1: left of the week</source>
        <translation>%1：本周剩余</translation>
    </message>
    <message>
        <source>%1: due today, rounded up</source>
        <translation>%1：今天应完成（向上取整）</translation>
    </message>
    <message>
        <source>Nothing is planned for this week.</source>
        <translation>本周没有计划。</translation>
    </message>
    <message>
        <source>All that is due today is done.</source>
        <translation>今天该做的都已完成。</translation>
    </message>
    <message>
        <source>Something is still to be done today.</source>
        <translation>今天还有没做完的事。</translation>
    </message>
    <message>
        <source>The calendar has no workday within a year from %1.</source>
        <translation>从%1起一年之内，日历里没有一个工作日。</translation>
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
    <name>Goals</name>
    <message>
        <source>The goals were changed by somebody else meanwhile. Nothing was taken over; open the sandbox anew.</source>
        <translation>目标已被他人改动，本次调整没有生效。请重新打开推演。</translation>
    </message>
    <message>
        <source>The goal is %1. Nothing is published yet.</source>
        <translation>目标为%1，尚未发布。</translation>
    </message>
    <message>
        <source>The goal is %1, as in version %2.</source>
        <translation>目标为%1，与第%2版相同。</translation>
    </message>
    <message>
        <source>The goal is %1; in version %2 it was %3.</source>
        <translation>目标为%1，第%2版为%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goal in version %1</source>
        <translation>第%1版目标</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>This sum is held.</source>
        <translation>此合计保持不变。</translation>
    </message>
    <message>
        <source>Sum of the places below</source>
        <translation>下级组织与人员合计</translation>
    </message>
    <message>
        <source>Sum of the periods below</source>
        <translation>下级期间合计</translation>
    </message>
    <message>
        <source>Change against version %1</source>
        <translation>与第%1版相比的变动</translation>
    </message>
    <message>
        <source>The goals in %1 cannot be read. Restore the file from a backup.</source>
        <translation>%1中的目标无法读取。请从备份恢复文件。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>%1 cannot become %2: there is nothing beside it that could take up the difference of %3. Nothing was changed. Let what stands above follow instead.</source>
        <translation>“%1”不能改为%2：没有同级可以吸收%3的差额。未做任何改动。请改为让上级随之变动。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: it must be from %3 to %4, and misses that by %5. Nothing was changed.</source>
        <translation>“%1”不能改为%2：只能在%3到%4之间，相差%5。未做任何改动。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: pins leave room for %3 to %4, so %5 is too much. Pinned: %6. Nothing was changed. Unpin one, or choose a number in between.</source>
        <translation>“%1”不能改为%2：受锁定限制，只能在%3到%4之间，多出%5。已锁定：%6。未做任何改动。请解除其中一项锁定，或改填区间内的数。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: pins leave room for %3 to %4, so %5 is missing. Pinned: %6. Nothing was changed. Unpin one, or choose a number in between.</source>
        <translation>“%1”不能改为%2：受锁定限制，只能在%3到%4之间，还缺%5。已锁定：%6。未做任何改动。请解除其中一项锁定，或改填区间内的数。</translation>
    </message>
    <message>
        <source>There is no metric %1. Choose from: %2.</source>
        <translation>没有指标“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>%1 holds nobody whose goals could be changed.</source>
        <translation>“%1”下没有可以改目标的人员。</translation>
    </message>
    <message>
        <source>%1: goals for %2</source>
        <translation>%1：%2目标</translation>
    </message>
    <message>
        <source>All below %1 get last year&apos;s number times the same factor, whatever their customers are like.</source>
        <translation>“%1”的下级都按去年的数乘以同一系数，没有考虑各自的客户情况。</translation>
    </message>
    <message>
        <source>Divide by channel mix or by hand, and look at who would have missed last year.</source>
        <translation>请按渠道结构或手工拆分，再看看照此去年谁会完不成。</translation>
    </message>
    <message>
        <source>%1: goal to last year</source>
        <translation>%1：目标÷去年</translation>
    </message>
    <message>
        <source>Give each exactly one owner; others may help, but one answers for it.</source>
        <translation>请给每一个指定唯一的负责人；别人可以协助，但只由一人负责。</translation>
    </message>
    <message>
        <source>Customers without an owner</source>
        <translation>没有负责人的客户</translation>
    </message>
    <message numerus="yes">
        <source>%n customers belong to nobody, so nobody&apos;s goal counts on them.</source>
        <translation>
            <numerusform>%n个客户没有负责人，不在任何人的目标之内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities without an owner</source>
        <translation>没有负责人的商机</translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunities belong to nobody, so winning them reaches nobody&apos;s goal.</source>
        <translation>
            <numerusform>%n个进行中的商机没有负责人，赢单也不计入任何人的目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the way to the goal</source>
        <translation>%1：达成路径</translation>
    </message>
    <message>
        <source>Nothing says by which customers the goal is to be reached.</source>
        <translation>没有写明靠哪些客户完成目标。</translation>
    </message>
    <message>
        <source>Name for each the class of customers, how many of them, and how many of them will buy.</source>
        <translation>请逐一写明客户类别、客户数和转化率。</translation>
    </message>
    <message>
        <source>%1: goal without a path</source>
        <translation>%1：目标没有达成路径</translation>
    </message>
    <message>
        <source>Checking in on %1</source>
        <translation>%1财年的复盘节点</translation>
    </message>
    <message>
        <source>Nobody looks at these quarters before half of their days are over.</source>
        <translation>这些季度过半之前都没有安排复盘。</translation>
    </message>
    <message>
        <source>Set a day in the first half of each on which its numbers are looked at.</source>
        <translation>请在每个季度的前半段设一个复盘节点。</translation>
    </message>
    <message>
        <source>%1: last day to check in</source>
        <translation>%1：最晚复盘日期</translation>
    </message>
    <message>
        <source>The unit of the path is not in this workspace.</source>
        <translation>此工作区中没有达成路径所属的组织。</translation>
    </message>
    <message>
        <source>Say by which class of customers the goal is to be reached.</source>
        <translation>请指明靠哪类客户完成目标。</translation>
    </message>
    <message>
        <source>A path needs at least one customer.</source>
        <translation>达成路径至少要有一个客户。</translation>
    </message>
    <message>
        <source>%1 is no conversion: write basis points from 1 to 10000.</source>
        <translation>“%1”不是转化率：请填1到10000的基点数。</translation>
    </message>
    <message>
        <source>%1 runs from %2 to %3: choose a day in it.</source>
        <translation>%1从%2到%3，请选择其中的一天。</translation>
    </message>
    <message>
        <source>No goals of %1 have been published.</source>
        <translation>%1财年还没有发布过目标。</translation>
    </message>
    <message>
        <source>Version %1 is not the current one. Read version %2 and acknowledge that.</source>
        <translation>第%1版不是当前版本。请阅读第%2版后再确认知晓。</translation>
    </message>
    <message>
        <source>%1 has no goal in version %2, so there is nothing to acknowledge.</source>
        <translation>%1在第%2版中没有目标，无须确认知晓。</translation>
    </message>
    <message>
        <source>Awareness: %1</source>
        <translation>知晓率：%1</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Nobody has a goal here, so there is no rate.</source>
        <translation>这里没有人有目标，无法计算知晓率。</translation>
    </message>
    <message>
        <source>People with a goal</source>
        <translation>有目标的人数</translation>
    </message>
    <message>
        <source>Of them acknowledged it</source>
        <translation>其中已知晓</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>知晓率</translation>
    </message>
    <message>
        <source>%1 of %2 people have acknowledged version %3.</source>
        <translation>%2人中已有%1人知晓第%3版。</translation>
    </message>
    <message>
        <source>Everybody knows it once these acknowledge it: %1.</source>
        <translation>以下人员确认后即全员知晓：%1。</translation>
    </message>
    <message>
        <source>%1 has a goal for %2 but none for an action. Say how it is to be reached: leads, visits and proposals a week.</source>
        <translation>%1有%2目标，却没有动作目标。请写明怎么完成：每周的线索、拜访和方案数。</translation>
    </message>
    <message>
        <source>%1, level %2: the field %3 is missing in %4. Give it a count above 0.</source>
        <translation>%1，层级“%2”：%4缺少“%3”。请填写大于0的数。</translation>
    </message>
    <message>
        <source>%1: nothing says how it is verified. Name at least one item in the metric&apos;s definition.</source>
        <translation>%1：没有核实项。请在指标定义中至少写明一项。</translation>
    </message>
    <message>
        <source>Nothing was published: the goals of %1 are as the published version has them.</source>
        <translation>没有发布：%1财年的目标与已发布的版本相同。</translation>
    </message>
    <message>
        <source>Say why the goals change: people read the reason beside what changed for them.</source>
        <translation>请写明调整目标的原因：每个人都会在自己的变动旁看到。</translation>
    </message>
    <message>
        <source>There is no version %1 of the goals.</source>
        <translation>目标没有第%1版。</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2：%3 → %4</translation>
    </message>
    <message>
        <source>There is no actual of %1 one year before %2 to divide by. Choose another key.</source>
        <translation>%2的去年同期没有%1实际，无法据此拆分。请换一种拆分方式。</translation>
    </message>
    <message>
        <source>Nothing was won in the year before %1, so there is no channel mix. Choose another key.</source>
        <translation>%1的去年同期没有赢单，得不出渠道结构。请换一种拆分方式。</translation>
    </message>
    <message>
        <source>%1 has no workday. Choose another key.</source>
        <translation>%1没有工作日。请换一种拆分方式。</translation>
    </message>
    <message>
        <source>%1: %2 divided</source>
        <translation>%1：%2拆分</translation>
    </message>
    <message>
        <source>The same as an even split.</source>
        <translation>与平均拆分相同。</translation>
    </message>
    <message>
        <source>%1 gets %2 instead of %3 evenly.</source>
        <translation>%1分得%2，平均拆分为%3。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>拆分方式</translation>
    </message>
    <message>
        <source>To be divided</source>
        <translation>待拆分</translation>
    </message>
    <message>
        <source>%1: weight in basis points</source>
        <translation>%1：权重（基点）</translation>
    </message>
    <message>
        <source>Factor of %1 in basis points</source>
        <translation>%1的系数（基点）</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>%1: weight, in hundredths of the currency times basis points (%2)</source>
        <translation>%1：权重，单位为分×基点（%2）</translation>
    </message>
    <message>
        <source>%1: share, in hundredths of the currency</source>
        <translation>%1：分得（单位：分）</translation>
    </message>
    <message>
        <source>%1: share</source>
        <translation>%1：分得</translation>
    </message>
    <message>
        <source>%1 (held by pins)</source>
        <translation>%1（因锁定而不变）</translation>
    </message>
    <message>
        <source>%1: attainment by this split</source>
        <translation>%1：按此拆分的达成率</translation>
    </message>
    <message>
        <source>%1: attainment by an even split</source>
        <translation>%1：平均拆分的达成率</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>By last year&apos;s actual</source>
        <translation>按去年实际</translation>
    </message>
    <message>
        <source>By channel mix</source>
        <translation>按渠道结构</translation>
    </message>
    <message>
        <source>By workdays</source>
        <translation>按工作日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>There is nothing below to divide it over.</source>
        <translation>没有下级可拆分。</translation>
    </message>
    <message>
        <source>Channels say nothing about weeks: divide over time by workdays or by last year&apos;s actual.</source>
        <translation>渠道与周无关：按时间拆分请用工作日或去年实际。</translation>
    </message>
    <message>
        <source>Workdays are the same for everybody: divide over places by another key.</source>
        <translation>工作日人人相同：在组织和人员之间拆分请换一种方式。</translation>
    </message>
    <message>
        <source>%1 shares were given for %2 parts.</source>
        <translation>要分%2份，却给了%1个占比。</translation>
    </message>
    <message>
        <source>%1 is no share: write basis points from 0 to 10000.</source>
        <translation>“%1”不是占比：请填0到10000的基点数。</translation>
    </message>
    <message>
        <source>The shares sum to %1 basis points, which is %2 off: they must sum to 10000 (100%).</source>
        <translation>占比合计%1基点，相差%2：合计必须为10000（100%）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is no share of another metric, so its goal is an amount and no percentage.</source>
        <translation>%1不是另一项指标的占比，目标要写数额，不能写百分比。</translation>
    </message>
    <message>
        <source>A share is from 0% to 100%.</source>
        <translation>占比应在0%到100%之间。</translation>
    </message>
    <message>
        <source>%1 has no goal for %2 yet, of which this could be a share.</source>
        <translation>%2还没有%1目标，无法据此计算占比。</translation>
    </message>
    <message>
        <source>How far from one factor still counts as one (our choice)</source>
        <translation>与同一系数相差多少仍算相同（我们的取值）</translation>
    </message>
    <message>
        <source>Weights of the composite</source>
        <translation>综合得分的权重</translation>
    </message>
    <message>
        <source>Change the weights in the definitions of the metrics, all of them together.</source>
        <translation>请在指标定义里把权重一起调整。</translation>
    </message>
    <message>
        <source>%1: %2 is pinned at %3 but stands at %4 (%5), because what lies below was changed past the pin. Set it to %3 again, or take the pin off.</source>
        <translation>%1：%2锁定在%3，现在却是%4（%5），因为下级绕过锁定被改动过。请重新设为%3，或取消锁定。</translation>
    </message>
    <message>
        <source>%1: %2 is to be a share of %3, but is more than that in %4. Lower the one or raise the other.</source>
        <translation>%1：%2应是%3的一部分，但在%4超过了它。请调低前者或调高后者。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was published: %n things stand in the way.</source>
        <translation>
            <numerusform>没有发布：有%n处阻碍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有%n处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reached from %2 to %3</source>
        <translation>%1：%2至%3的实际</translation>
    </message>
    <message>
        <source>%1: workdays</source>
        <translation>%1：工作日</translation>
    </message>
    <message>
        <source>Pins stand in the way as well: %1.</source>
        <translation>还受这些锁定限制：%1。</translation>
    </message>
    <message numerus="yes">
        <source>In weeks that are over %n anchors were missing. They block nothing any more.</source>
        <translation>
            <numerusform>已经过去的各周里缺少%n项，不再影响发布。</numerusform>
        </translation>
    </message>
    <message>
        <source>The amounts that %1 would be divided by are too large to be added up. Choose smaller factors or another key, and look for a mistyped amount.</source>
        <translation>%1的拆分依据金额太大，无法相加。请改用更小的系数或其他拆分方式，并检查是否有输错的金额。</translation>
    </message>
    <message>
        <source>Nobody can take any more.</source>
        <translation>没有人能再承担。</translation>
    </message>
    <message>
        <source>What each can still take: %1.</source>
        <translation>各人还能承担：%1。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: what each person can do in the weeks that are not over leaves room for %3 to %4, so %5 is too much.</source>
        <translation>%1不能改为%2：按每人在尚未结束各周的能力，可选范围是%3到%4，多出了%5。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: what each person can do in the weeks that are not over leaves room for %3 to %4, so %5 finds nobody to take it up.</source>
        <translation>%1不能改为%2：按每人在尚未结束各周的能力，可选范围是%3到%4，有%5没有人能承担。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a number in between, or ask for more than the mean of the best four weeks.</source>
        <translation>没有做任何修改。请选择范围内的数，或允许超过本人最好四周的平均值。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: a share is no more than its whole, which leaves room for %3 to %4, so %5 is too much.</source>
        <translation>%1不能改为%2：占比不能超过总数，可选范围是%3到%4，多出了%5。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a number in between.</source>
        <translation>没有做任何修改。请选择范围内的数。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: a share is no more than its whole, which leaves room for %3 to %4, so %5 finds nobody to take it up.</source>
        <translation>%1不能改为%2：占比不能超过总数，可选范围是%3到%4，有%5没有人能承担。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a number in between, or let what stands above follow.</source>
        <translation>没有做任何修改。请选择范围内的数，或让上级随之改变。</translation>
    </message>
    <message>
        <source>Nothing was changed. Without keeping within what each person can do, those weeks can be changed too.</source>
        <translation>未作任何改动。取消“不超过每个人的能力”后，这些周也可以改。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: what would have to change are weeks that are over, which keep what they have.</source>
        <translation>%1不能改为%2：需要改动的都是已经结束的周，这些周保持不变。</translation>
    </message>
    <message>
        <source>%1 cannot become %2: weeks that are over keep what they have, which leaves room for %3 to %4.</source>
        <translation>%1不能改为%2：已经结束的周保持不变，因此只能在%3到%4之间。</translation>
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
    <message>
        <source>Pace: %1.</source>
        <translation>进度：%1。</translation>
    </message>
    <message>
        <source>Penetration: %1.</source>
        <translation>穿透率：%1。</translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>已核实：%1。</translation>
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
        <source>%1: plan %2</source>
        <translation>%1：计划%2</translation>
    </message>
    <message>
        <source>%1: weekly summary %2</source>
        <translation>%1：周报%2</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进行到哪里</translation>
    </message>
    <message>
        <source>The week has not begun, so nothing is marked yet.</source>
        <translation>这一周还没有开始，暂不标红。</translation>
    </message>
    <message>
        <source>The week still runs and none of its workdays is over, so nothing is marked yet.</source>
        <translation>这一周还在进行，还没有过完一个工作日，暂不标红。</translation>
    </message>
    <message>
        <source>The week still runs, %1 of %2 workdays are over: marked is what is below %3% of their pace.</source>
        <translation>这一周还在进行，%2个工作日已过%1个：低于应有进度%3%的会标红。</translation>
    </message>
    <message>
        <source>No plan for %1. Publish goals for these actions, or import a file with week, person and planned leads, visits and proposals, to see attainment; until then the actual counts are shown.</source>
        <translation>%1还没有计划。发布这些动作的目标，或导入包含周、人员以及计划线索数、拜访量和方案提交数的文件，即可查看达成率；在此之前显示实际数。</translation>
    </message>
    <message>
        <source>No plan for %1 in %2. Publish goals for these actions, or import a file with week, person and planned leads, visits and proposals, to see attainment; until then the actual counts are shown.</source>
        <translation>“%2”在%1还没有计划。发布这些动作的目标，或导入包含周、人员以及计划线索数、拜访量和方案提交数的文件，即可查看达成率；在此之前显示实际数。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, what of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>%1 from weekly summaries, without follow-ups</source>
        <translation>%1来自周报，没有跟进记录</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
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
    <message>
        <source>A streak of weak months</source>
        <translation>连续不达标的月份</translation>
    </message>
    <message>
        <source>A month is below the line when less than %1% of its collections target came in; exactly %1% is not. %2 months in a row or more are an alert. A month without a target neither lengthens nor breaks the streak.</source>
        <translation>当月回款不到回款目标的%1%即为低于线；正好%1%不算。连续%2个月及以上触发预警。没有目标的月份既不延长也不打断。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The goal of a period × its workdays that are over ÷ all of its workdays is what may be expected. Less than %1% of it on %2 workdays in a row is an alert; exactly %1% is none. It fires once, and again only after a day that was not below.</source>
        <translation>应达 = 期间目标 × 已过工作日 ÷ 全部工作日。连续%2个工作日低于应达的%1%触发预警；正好%1%不算。只触发一次，要等某天不再低于之后才会再次触发。</translation>
    </message>
    <message>
        <source>Plan: type over a number</source>
        <translation>目标拆解：直接改写数字</translation>
    </message>
    <message>
        <source>Plan: hold a number, or let it go</source>
        <translation>目标拆解：锁定一个数，或解除锁定</translation>
    </message>
    <message>
        <source>Plan: split a number over what is below it</source>
        <translation>目标拆解：把一个数拆分到下级</translation>
    </message>
    <message>
        <source>Plan: take back the last change</source>
        <translation>目标拆解：撤销上一次改动</translation>
    </message>
    <message>
        <source>Plan: make the change again</source>
        <translation>目标拆解：重做这次改动</translation>
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
    <message>
        <source>%1 does not say whether the day is worked.</source>
        <translation>“%1”看不出这天是否上班。</translation>
    </message>
    <message>
        <source>Write workday or day off.</source>
        <translation>请填写“工作日”或“休息日”。</translation>
    </message>
    <message>
        <source>There is no setting %1 that may be &quot;%2&quot;.</source>
        <translation>没有设置“%1”，或其值不能是“%2”。</translation>
    </message>
    <message>
        <source>The same payment stands in line %1 with other values.</source>
        <translation>第%1行是同一笔回款，但内容不同。</translation>
    </message>
    <message>
        <source>Nobody is named for this payment, and its customer or opportunity has no owner.</source>
        <translation>这笔回款没有写明人员，其客户或商机也没有负责人。</translation>
    </message>
    <message>
        <source>Write whose payment it is, or give the customer an owner first.</source>
        <translation>请写明这笔回款归谁，或先给客户指定负责人。</translation>
    </message>
    <message>
        <source>%1 is no year of goals.</source>
        <translation>“%1”不是目标年度。</translation>
    </message>
    <message>
        <source>There is no metric %1.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>The row has no goal.</source>
        <translation>该行没有目标。</translation>
    </message>
    <message>
        <source>Fill in the weeks, the months or the year, or delete the row.</source>
        <translation>请填写各周、各月或全年的目标，或删除该行。</translation>
    </message>
    <message>
        <source>The row says the goal twice, in weeks, months or the year.</source>
        <translation>该行的目标重复：周、月、全年填了不止一种。</translation>
    </message>
    <message>
        <source>Fill in one of them only.</source>
        <translation>请只填其中一种。</translation>
    </message>
    <message>
        <source>%1 has no week 53.</source>
        <translation>%1年没有第53周。</translation>
    </message>
    <message>
        <source>Leave the cell empty, and put the goal in another week.</source>
        <translation>请把该单元格留空，把目标填到其他周。</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>请填写以下之一：%1。</translation>
    </message>
    <message>
        <source>A goal cannot be negative.</source>
        <translation>目标不能为负。</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>%1 is counted in pieces: write a whole number.</source>
        <translation>%1按个数统计，请填写整数。</translation>
    </message>
    <message>
        <source>%1 is too much for one person and year.</source>
        <translation>一个人一年的目标不可能有%1。</translation>
    </message>
    <message>
        <source>%1 is no kind of metric.</source>
        <translation>“%1”不是指标类型。</translation>
    </message>
    <message>
        <source>Write outcome or action.</source>
        <translation>请填写“结果”或“动作”。</translation>
    </message>
    <message>
        <source>Correct the row, or the one that it rests on above it.</source>
        <translation>请更正该行，或更正它上方所依据的那一行。</translation>
    </message>
    <message>
        <source>%1 is no kind of evidence.</source>
        <translation>%1不是证据类型。</translation>
    </message>
    <message>
        <source>Write business licence or purchase intent.</source>
        <translation>请写营业执照或采购意向书。</translation>
    </message>
    <message>
        <source>A file of %1 bytes verifies nothing.</source>
        <translation>%1字节的文件证明不了什么。</translation>
    </message>
    <message>
        <source>Write the size of the file in bytes.</source>
        <translation>请写文件的字节数。</translation>
    </message>
    <message>
        <source>%1 is no SHA-256.</source>
        <translation>%1不是SHA-256。</translation>
    </message>
    <message>
        <source>Write the 64 hexadecimal digits of the file&apos;s SHA-256.</source>
        <translation>请写文件SHA-256的64位十六进制数。</translation>
    </message>
    <message>
        <source>Contract %1 was submitted with another file.</source>
        <translation>合同%1提交时用的是另一个文件。</translation>
    </message>
    <message>
        <source>Undo its submission first, or delete the row.</source>
        <translation>请先撤销提交，或删除这一行。</translation>
    </message>
    <message>
        <source>Import the evidence of contracts first.</source>
        <translation>请先导入合同证据。</translation>
    </message>
    <message>
        <source>Write a year, such as 2026.</source>
        <translation>请写年份，例如2026。</translation>
    </message>
    <message>
        <source>Line %1 says another goal for %2.</source>
        <translation>第%1行给%2写了另一个目标。</translation>
    </message>
    <message>
        <source>%1 is pinned at %2, and the row would make it %3 (%4).</source>
        <translation>%1锁定在%2，这一行会把它变成%3（%4）。</translation>
    </message>
    <message>
        <source>Set the pinned goal to what it is to be, or take the pin off, and import the row again.</source>
        <translation>请把锁定的目标改成应有的数，或取消锁定，再重新导入这一行。</translation>
    </message>
    <message>
        <source>Nothing was imported. %1 Change all weights that are to change in one file.</source>
        <translation>没有导入。%1请把要改的权重放在同一个文件里一起改。</translation>
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
    <message>
        <source>Calendar day</source>
        <translation>日历日期</translation>
    </message>
    <message>
        <source>Workday or day off</source>
        <translation>上班或休息</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日名称</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Setting&apos;s value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>销售渠道</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Payment&apos;s number</source>
        <translation>回款编号</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>回款日期</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>回款金额</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Goal year</source>
        <translation>目标年度</translation>
    </message>
    <message>
        <source>Goal&apos;s metric</source>
        <translation>目标指标</translation>
    </message>
    <message>
        <source>Goal of the year</source>
        <translation>全年目标</translation>
    </message>
    <message>
        <source>Metric&apos;s code</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>Metric&apos;s name</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Metric&apos;s kind</source>
        <translation>指标类型</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>统计来源</translation>
    </message>
    <message>
        <source>Categories that count</source>
        <translation>计入品类</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>占比分母</translation>
    </message>
    <message>
        <source>Metric&apos;s owner</source>
        <translation>指标负责人</translation>
    </message>
    <message>
        <source>Weight in basis points</source>
        <translation>权重（基点）</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实项</translation>
    </message>
    <message>
        <source>Metric&apos;s version</source>
        <translation>指标版本</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>证据类型</translation>
    </message>
    <message>
        <source>File of the scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>文件大小（字节）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Attached at</source>
        <translation>上传时间</translation>
    </message>
    <message>
        <source>Contract submitted at</source>
        <translation>合同提交时间</translation>
    </message>
    <message>
        <source>Contract submitted by</source>
        <translation>合同提交人</translation>
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
    <message>
        <source>Work calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Evidence of contracts</source>
        <translation>合同证据</translation>
    </message>
    <message>
        <source>Submitted contracts</source>
        <translation>已提交合同</translation>
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
    <name>List</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one behind the other</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1，还有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two phrases</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two clauses</comment>
        <translation>；</translation>
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
    <name>Metric</name>
    <message>
        <source>The totals in %1 cannot be read. Restore the file from a backup.</source>
        <translation>无法读取“%1”中的合计。请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>The amounts of won opportunities, by owner and day of closing.</source>
        <translation>赢单商机的金额，按负责人和关闭日期统计。</translation>
    </message>
    <message>
        <source>The amounts of payments less what went back, by person and day.</source>
        <translation>回款金额减去退款，按人员和日期统计。</translation>
    </message>
    <message>
        <source>The number of follow-ups of the kind %1, by person and day.</source>
        <translation>“%1”类跟进的次数，按人员和日期统计。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约额</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>High-margin share</source>
        <translation>高毛利占比</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>budget range</source>
        <translation>预算范围</translation>
    </message>
    <message>
        <source>decision maker&apos;s title</source>
        <translation>决策人职务</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Only of the categories: %1.</source>
        <translation>只计入以下品类：%1。</translation>
    </message>
    <message>
        <source>As a share of: %1.</source>
        <translation>占比分母：%1。</translation>
    </message>
    <message>
        <source>Verified by: %1.</source>
        <translation>核实项：%1。</translation>
    </message>
    <message>
        <source>Weight in the composite: %1%.</source>
        <translation>在综合达成率中的权重：%1%。</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>负责人：%1。</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>第%1版。</translation>
    </message>
    <message>
        <source>Only leads, visits and proposals are planned as actions.</source>
        <translation>能做计划的动作只有线索、拜访和方案。</translation>
    </message>
    <message>
        <source>%1 comes with the program: what it adds up cannot be changed, only what of it counts.</source>
        <translation>“%1”是内置指标：统计来源不能改，只能调整计入范围。</translation>
    </message>
    <message>
        <source>%1 is to be a share of %2, which is no other metric.</source>
        <translation>“%1”的占比分母“%2”不是另一个指标。</translation>
    </message>
    <message>
        <source>%1 cannot be a share of %2: it must be a part of the same rows.</source>
        <translation>“%1”不能以“%2”为占比分母：两者必须统计同一批数据。</translation>
    </message>
    <message>
        <source>%1 is a share and needs the categories that count.</source>
        <translation>“%1”是占比指标，必须写明计入品类。</translation>
    </message>
    <message>
        <source>Only won opportunities have categories; %1 does not add them up.</source>
        <translation>只有赢单商机有品类，而“%1”不统计赢单商机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a category of %2: it must be a text without semicolons.</source>
        <translation>“%1”不能作为“%2”的品类：品类必须是不含分号的文字。</translation>
    </message>
    <message>
        <source>The weight of %1 must be between 0% and 100%.</source>
        <translation>“%1”的权重必须在0%到100%之间。</translation>
    </message>
    <message>
        <source>%1 is an action: only outcomes have a weight.</source>
        <translation>“%1”是动作指标：只有结果指标才有权重。</translation>
    </message>
    <message>
        <source>%1 cannot be verified by %2. Choose from: %3.</source>
        <translation>“%2”不能作为“%1”的核实项。可选：%3。</translation>
    </message>
    <message>
        <source>A metric needs a code of small letters without spaces; &quot;%1&quot; is none.</source>
        <translation>指标代码必须是不含空格的小写字母，“%1”不符合。</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>“%1”缺少名称。</translation>
    </message>
    <message>
        <source>%1 is nothing that can be added up. Choose from: %2.</source>
        <translation>“%1”不能作为统计来源。可选：%2。</translation>
    </message>
    <message>
        <source>%1 counts rows, so it is no money.</source>
        <translation>“%1”统计的是条数，不是金额。</translation>
    </message>
    <message>
        <source>%1 adds up amounts, so it is money.</source>
        <translation>“%1”统计的是金额，不是条数。</translation>
    </message>
    <message>
        <source>%1 is the composite score of all metrics; call the metric otherwise.</source>
        <translation>%1是所有指标的综合得分；请给指标另取代码。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item, how many lack it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n follow-up(s)</source>
        <translation>
            <numerusform>%n条跟进中的%1条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n follow-up(s); missing: %2</source>
        <translation>
            <numerusform>%n条跟进中的%1条；缺少：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MetricKind</name>
    <message>
        <source>action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
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
    <name>Pace</name>
    <message>
        <source>not computable: no target</source>
        <translation>无法计算：没有目标值</translation>
    </message>
    <message>
        <source>not computable: no workday of the period is over</source>
        <translation>无法计算：期间内还没有过完一个工作日</translation>
    </message>
    <message>
        <source>%1 of the progress that %2 of %3 workdays let expect: below the line of %4%</source>
        <translation>已过%2/%3个工作日，完成应有进度的%1：低于%4%的预警线</translation>
    </message>
    <message>
        <source>%1 of the progress that %2 of %3 workdays let expect: not below the line of %4%</source>
        <translation>已过%2/%3个工作日，完成应有进度的%1：未低于%4%的预警线</translation>
    </message>
    <message>
        <source>Share of the expected progress</source>
        <translation>占应有进度的比例</translation>
    </message>
    <message>
        <source>Distance from the line, below it if negative</source>
        <translation>与预警线的距离（负数表示低于预警线）</translation>
    </message>
    <message>
        <source>%1 more by today would be back on pace</source>
        <translation>到今天再完成%1即可赶上进度</translation>
    </message>
    <message>
        <source>%1: pace</source>
        <translation>%1：进度</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Workdays over</source>
        <translation>已过工作日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Workdays in a row below the line</source>
        <translation>连续低于预警线的工作日</translation>
    </message>
    <message>
        <source>%1, an alert on day %2</source>
        <translation>%1天，满%2天即预警</translation>
    </message>
    <message>
        <source>Second reading, each day against the daily mean</source>
        <translation>另一种算法：每天与日均比较</translation>
    </message>
    <message>
        <source>%1 on %2, %3 workdays in a row below the line</source>
        <translation>%2完成%1，连续%3个工作日低于预警线</translation>
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
    <message>
        <source>Where the plan comes from</source>
        <translation>计划来源</translation>
    </message>
    <message>
        <source>%1 of %2 from published goals, version %3</source>
        <translation>计划共%2，其中%1来自已发布的目标（第%3版）</translation>
    </message>
    <message>
        <source>the week still runs: %1</source>
        <translation>本周还在进行：%1</translation>
    </message>
    <message>
        <source>the week has not begun, nothing is due yet</source>
        <translation>这一周还没有开始，还没有应完成的数</translation>
    </message>
    <message>
        <source>the week still runs: none of its workdays is over</source>
        <translation>本周还在进行：还没有过完一个工作日</translation>
    </message>
    <message>
        <source>the week still runs: %1 of the progress that %2 of %3 workdays let expect, below the line of %4%</source>
        <translation>本周还在进行：%3个工作日已过%2个，完成了应有进度的%1，低于%4%的线</translation>
    </message>
    <message>
        <source>the week still runs: %1 of the progress that %2 of %3 workdays let expect, not below the line of %4%</source>
        <translation>本周还在进行：%3个工作日已过%2个，完成了应有进度的%1，不低于%4%的线</translation>
    </message>
    <message>
        <source>Share of the expected progress</source>
        <translation>占应有进度</translation>
    </message>
</context>
<context>
    <name>PeriodCell</name>
    <message>
        <source>%1 / %2</source>
        <comment>actual / goal</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A share of %1, and %2 was the goal: %3 of it.</source>
        <translation>占比%1，目标%2，达成率%3。</translation>
    </message>
    <message>
        <source>%1 of %2: %3.</source>
        <translation>完成%1，目标%2，达成率%3。</translation>
    </message>
    <message>
        <source>Pace: %1.</source>
        <translation>进度：%1。</translation>
    </message>
    <message>
        <source>%1 were done; one person&apos;s surplus does not fill another&apos;s gap.</source>
        <translation>共完成%1；一个人的超额不能填补另一个人的缺口。</translation>
    </message>
    <message>
        <source>%1 of the goal come from people&apos;s own weekly plans.</source>
        <translation>目标中有%1来自个人周计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) arrived only after this day.</source>
        <translation>
            <numerusform>有%n条数据是这一天之后补录的。</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>A share of %1; no goal to compare with.</source>
        <translation>占比%1，没有可对比的目标。</translation>
    </message>
    <message>
        <source>Not computable: there is nothing that it could be a share of.</source>
        <translation>无法计算：占比的分母为零。</translation>
    </message>
    <message>
        <source>%1; no goal to compare with.</source>
        <translation>%1，没有可对比的目标。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>place · metric · period</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>The goal is a share of %1; the period has not begun.</source>
        <translation>目标占比为%1，期间尚未开始。</translation>
    </message>
    <message>
        <source>The goal is %1; the period has not begun.</source>
        <translation>目标为%1，期间尚未开始。</translation>
    </message>
    <message>
        <source>with facts that arrived later</source>
        <translation>含后补录的数据</translation>
    </message>
    <message>
        <source>Pace: %1 of what its workdays so far let expect.</source>
        <translation>进度：为已过工作日应有进度的%1。</translation>
    </message>
    <message>
        <source>The colour shows the pace.</source>
        <translation>颜色表示进度。</translation>
    </message>
    <message>
        <source>%1, weight %2. %3</source>
        <comment>a metric, its weight, a sentence</comment>
        <translation>%1，权重%2。%3</translation>
    </message>
    <message>
        <source>%1, weight %2. Left out: there is nothing that it could be a share of.</source>
        <translation>%1，权重%2。未计入：没有可以计算占比的总数。</translation>
    </message>
    <message>
        <source>%1, weight %2. Left out: no goal.</source>
        <translation>%1，权重%2。未计入：没有目标。</translation>
    </message>
    <message>
        <source>%1 / %2 metrics</source>
        <comment>so many of all metrics</comment>
        <translation>%1/%2个指标</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its attainment</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not computable: no metric can be compared with a goal.</source>
        <translation>无法计算：没有指标可以与目标比较。</translation>
    </message>
    <message>
        <source>The period has not begun.</source>
        <translation>期间还没有开始。</translation>
    </message>
    <message>
        <source>%1 of the weighted goals, where a metric counts at most %2%.</source>
        <translation>加权目标的%1，单个指标最多计%2%。</translation>
    </message>
    <message>
        <source>* The weights of the metrics that are left are scaled up to 100%.</source>
        <translation>* 其余指标的权重按比例放大到100%。</translation>
    </message>
    <message>
        <source>%1*</source>
        <comment>a score without some of its metrics</comment>
        <translation>%1*</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>some metrics left out</source>
        <translation>有指标未计入</translation>
    </message>
    <message numerus="yes">
        <source>The period still runs: %1 of its %n workday(s) are over.</source>
        <translation>
            <numerusform>期间进行中：已过%1/%n个工作日。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodHeat</name>
    <message>
        <source>over, %1 workdays</source>
        <translation>已结束，%1个工作日</translation>
    </message>
    <message>
        <source>running, %1 of %2 workdays over</source>
        <translation>进行中，已过%1/%2个工作日</translation>
    </message>
    <message>
        <source>not begun, %1 workdays</source>
        <translation>未开始，%1个工作日</translation>
    </message>
    <message>
        <source>not computable: no goal</source>
        <translation>无法计算：没有目标</translation>
    </message>
    <message>
        <source>not computable: there is nothing that it could be a share of</source>
        <translation>无法计算：占比的分母为零</translation>
    </message>
    <message>
        <source>%1 of the goal</source>
        <translation>占目标的%1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share that was to be</source>
        <translation>应达占比</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>%1 more would reach the goal</source>
        <translation>再完成%1即可达成目标</translation>
    </message>
    <message>
        <source>%1 more of the same whole would reach the share</source>
        <translation>在总额不变时，再完成%1即可达到占比</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本%2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Goal of %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>Reached of %1</source>
        <translation>%1已完成</translation>
    </message>
    <message>
        <source>Counted, at most the plan of each person</source>
        <translation>计入数，每人不超过其计划</translation>
    </message>
    <message>
        <source>Where the goal comes from</source>
        <translation>目标从哪里来</translation>
    </message>
    <message>
        <source>%1 from people&apos;s own weekly plans, %2 from published goals</source>
        <translation>%1来自个人的周计划，%2来自已发布的目标</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>数据从哪里来</translation>
    </message>
    <message>
        <source>%1 from follow-ups, %2 from weekly summaries</source>
        <translation>%1来自跟进记录，%2来自周报</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, no goal</source>
        <translation>%1，没有目标</translation>
    </message>
    <message>
        <source>Rows recorded only later</source>
        <translation>之后才补录的记录</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Goal, from what stands below</source>
        <translation>目标，由下级汇总</translation>
    </message>
    <message>
        <source>Reached, from what stands below</source>
        <translation>已完成，由下级汇总</translation>
    </message>
    <message>
        <source>Counted, from what stands below</source>
        <translation>计入数，由下级汇总</translation>
    </message>
    <message>
        <source>%1 cannot be shown by periods longer than itself.</source>
        <translation>%1不能按比它更长的期间显示。</translation>
    </message>
    <message>
        <source>none published as of then</source>
        <translation>截至当时还没有发布</translation>
    </message>
    <message>
        <source>version %1 of %2: %3</source>
        <translation>%2第%1版：%3</translation>
    </message>
    <message>
        <source>Published goals</source>
        <translation>已发布的目标</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>No goals and no weekly plans of %1 in %2 for %3. Publish goals or import a file with weekly plans to see attainment; until then the actual counts are shown.</source>
        <translation>%2在%3没有%1的目标，也没有周计划。发布目标或导入周计划后即可看到达成率；在此之前只显示实际数。</translation>
    </message>
    <message>
        <source>No published goals of %1 in %2 for %3. Set and publish them on the goals page to see attainment; until then the actual amounts are shown.</source>
        <translation>%2没有已发布的%1目标（%3）。在“目标拆解”中设定并发布后即可看到达成率；在此之前只显示实际数。</translation>
    </message>
    <message>
        <source>%1: plan %2</source>
        <translation>%1：计划%2</translation>
    </message>
    <message>
        <source>No published goals of a metric with a weight in %1 for %2. Set and publish them on the goals page; until then there is no composite score.</source>
        <translation>%1在%2没有已发布的带权重指标的目标。请在目标页设置并发布；在此之前没有综合得分。</translation>
    </message>
    <message>
        <source>%1 Until they make 100% there is no composite score: set them in the metric dictionary on the goals page, or import a file of metrics.</source>
        <translation>%1权重合计为100%之前没有综合得分：请在目标页的指标定义里设置，或导入指标文件。</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>%1季度</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>date format: month and short year</comment>
        <translation>yy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>date format: month</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>week</comment>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message numerus="yes">
        <source>As of %1: at least %Ln fact(s) shown here arrived only later.</source>
        <translation>
            <numerusform>截至%1：这里显示的记录中至少有%Ln条是之后才补录的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1: %Ln fact(s) shown here arrived only later.</source>
        <translation>
            <numerusform>截至%1：这里显示的记录中有%Ln条是之后才补录的。</numerusform>
        </translation>
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
    <name>PlanDelegate</name>
    <message>
        <source>Goal of %1, %2</source>
        <translation>%1的目标，%2</translation>
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
    <message>
        <source>Later ones build on it: undo those first.</source>
        <translation>后面的操作以它为基础：请先撤销后面的。</translation>
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
    <name>Settings</name>
    <message>
        <source>The fiscal year cannot begin with month %1. Choose 1 to 12.</source>
        <translation>财年不能从%1月开始。请选1到12。</translation>
    </message>
    <message>
        <source>Write fiscal_start_month with 1 to 12, holidays with cn or none, or required_week, required_month or required_quarter with none or any of lead,visit,proposal.</source>
        <translation>fiscal_start_month可写1到12，holidays可写cn或none，required_week、required_month和required_quarter可写none，或lead,visit,proposal中的任意几个。</translation>
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
    <name>Streak</name>
    <message>
        <source>not computable: no complete month has a collections target</source>
        <translation>无法计算：还没有一个完整月份有回款目标</translation>
    </message>
    <message>
        <source>the newest month is not below the line of %1%</source>
        <translation>最近一个月没有低于%1%的线</translation>
    </message>
    <message numerus="yes">
        <source>below the line of %1% for %n month(s) in a row: an alert</source>
        <translation>
            <numerusform>连续%n个月低于%1%的线：触发预警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>below the line of %1% for %n month(s) in a row: not yet an alert</source>
        <translation>
            <numerusform>连续%n个月低于%1%的线：还不到预警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: collections attainment by month</source>
        <translation>%1：各月回款达标率</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>达标线</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Months in a row until an alert</source>
        <translation>连续多少个月触发预警</translation>
    </message>
    <message>
        <source>Months without a target, left out</source>
        <translation>没有目标而不计的月份</translation>
    </message>
    <message>
        <source>%1 more in %2 would have ended the streak</source>
        <translation>%2再多回%1就能打断连续不达标</translation>
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
    <name>WhatIf</name>
    <message>
        <source>No workday is left in this year.</source>
        <translation>这一年已没有剩余工作日。</translation>
    </message>
    <message>
        <source>Nothing is on record of earlier weeks, so there is no best week to compare with.</source>
        <translation>没有以前各周的记录，因此没有最好的一周可比。</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ask for more than the best week ever.</source>
        <translation>
            <numerusform>有%n周的要求超过历史最好的一周。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ask for more than the mean of the best four, none for more than the best week ever.</source>
        <translation>
            <numerusform>有%n周的要求超过最好四周的平均，但没有一周超过历史最好的一周。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week that is left is within what the best four weeks show.</source>
        <translation>剩下的每一周都在最好四周的水平之内。</translation>
    </message>
    <message>
        <source>Extra on each workday, in percent of one</source>
        <translation>每个工作日要多做的量，以百分之一为单位</translation>
    </message>
    <message>
        <source>Extra on each workday, rounded up</source>
        <translation>每个工作日要多做的量，向上取整</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>推演：%1</translation>
    </message>
    <message>
        <source>Goals left, as published</source>
        <translation>剩余目标（已发布）</translation>
    </message>
    <message>
        <source>Goals left, tried out</source>
        <translation>剩余目标（推演）</translation>
    </message>
    <message>
        <source>Workdays left from %1</source>
        <translation>从%1起剩余的工作日</translation>
    </message>
    <message>
        <source>Hardest week, %1</source>
        <translation>最难的一周，%1</translation>
    </message>
    <message>
        <source>One of the best weeks, %1</source>
        <translation>最好的几周之一，%1</translation>
    </message>
    <message>
        <source>Difference to what is published</source>
        <translation>与已发布目标的差</translation>
    </message>
    <message>
        <source>Hardest week against the best week ever</source>
        <translation>最难的一周对比历史最好的一周</translation>
    </message>
    <message>
        <source>Hardest week against the mean of the best weeks</source>
        <translation>最难的一周对比最好几周的平均</translation>
    </message>
    <message numerus="yes">
        <source>Not computable: %n week(s) are on record, and a rate takes at least %1.</source>
        <translation>
            <numerusform>无法计算：只有%n周的记录，计算比率至少需要%1周。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not computable: %n week(s) on record have an amount, and a rate takes at least %1.</source>
        <translation>
            <numerusform>无法计算：有金额的只有%n周，计算比率至少需要%1周。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not computable: none is on record.</source>
        <translation>无法计算：没有记录。</translation>
    </message>
    <message>
        <source>On record from %1 to %2</source>
        <translation>%1至%2的记录金额</translation>
    </message>
    <message>
        <source>%1: extra on each workday</source>
        <translation>%1：每个工作日多做</translation>
    </message>
    <message>
        <source>%1 on record in the same weeks</source>
        <translation>同期记录的%1</translation>
    </message>
    <message>
        <source>%1: extra on each workday, in percent of one</source>
        <translation>%1：每个工作日多做，以1次的百分比计</translation>
    </message>
    <message>
        <source>Not computable: what was paid back took all of the amount on record.</source>
        <translation>无法计算：退款抵消了记录中的全部金额。</translation>
    </message>
    <message>
        <source>%1: on record from %2 to %3</source>
        <translation>%1：%2至%3的记录金额</translation>
    </message>
    <message>
        <source>%1 of %2 on record in the same weeks</source>
        <comment>an action, a unit</comment>
        <translation>同期记录中%2的%1</translation>
    </message>
    <message>
        <source>%1: the person&apos;s own rate</source>
        <translation>%1：本人的转化水平</translation>
    </message>
    <message>
        <source>No unit above has a rate that could stand in.</source>
        <translation>上级组织也没有可用的转化水平。</translation>
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
    <name>waterline::AlertChips</name>
    <message>
        <source>%1 %2</source>
        <comment>state, how many alerts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only the chosen states; with none chosen, all are shown.</source>
        <translation>只看选中的状态；都不选则全部显示。</translation>
    </message>
</context>
<context>
    <name>waterline::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Alerts, open ones first</source>
        <translation>预警，未关闭的在前</translation>
    </message>
    <message>
        <source>No alert matches the filter.</source>
        <translation>没有符合筛选条件的预警。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>waterline::AlertModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1
Raised only after the moment that the window shows.</source>
        <translation>%1
在窗口所看的时点之后才发出。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>acted in %1</source>
        <translation>%1后有人处理</translation>
    </message>
    <message>
        <source>nobody acted</source>
        <translation>无人处理</translation>
    </message>
    <message>
        <source>Raised %1.</source>
        <translation>发出于%1。</translation>
    </message>
    <message>
        <source>%1 The first action came after %2.</source>
        <translation>%1首次处理在%2之后。</translation>
    </message>
    <message>
        <source>%1 Nobody has acted on it yet.</source>
        <translation>%1还没有人处理。</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1 The program closed it, because later data took back what it warned of.</source>
        <translation>%1后来补录的数据推翻了它，已由程序关闭。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a week or month, what a rule watches</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, period, what is wrong</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>waterline::AlertPanel</name>
    <message>
        <source>What was said about the alert</source>
        <translation>这条预警下的留言</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shape, word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What was said (%1)</source>
        <translation>留言（%1）</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>还没有人留言。</translation>
    </message>
    <message>
        <source>%1, %2 after it became true</source>
        <comment>a moment, a duration</comment>
        <translation>%1，情况出现后%2</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <comment>a moment, a duration</comment>
        <translation>%1，%2之后</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>True since</source>
        <translation>出现于</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>发出于</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>首次处理</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>提醒了</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none: later data took it back</source>
        <translation>无：被补录数据推翻</translation>
    </message>
</context>
<context>
    <name>waterline::AlertReplyBox</name>
    <message>
        <source>&amp;Your words (@ calls somebody):</source>
        <translation>留言（@提醒某人）(&amp;Y)：</translation>
    </message>
    <message>
        <source>Why is it so, what helps, what was done?</source>
        <translation>原因是什么、怎样能帮上忙、做了什么？</translation>
    </message>
    <message>
        <source>Your words about this alert</source>
        <translation>您对这条预警的话</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>留言(&amp;O)</translation>
    </message>
    <message>
        <source>Add these words and leave the state as it is (Ctrl+Return)</source>
        <translation>加上这些话，状态不变（Ctrl+Return）</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>说明原因(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;upport</source>
        <translation>支持(&amp;U)</translation>
    </message>
    <message>
        <source>Somebody helps</source>
        <translation>有人在帮忙</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>It is done; this needs words</source>
        <translation>已处理完；需要写明</translation>
    </message>
    <message>
        <source>The reason is known; this needs words</source>
        <translation>原因已清楚；要写下文字</translation>
    </message>
</context>
<context>
    <name>waterline::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>任何人</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n条预警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n alert(s)</source>
        <translation>
            <numerusform>%n条预警中的%1条</numerusform>
        </translation>
    </message>
    <message>
        <source>Median from condition to alert: %1</source>
        <translation>从出现到预警的中位时长：%1</translation>
    </message>
    <message>
        <source>median from alert to first action: %1</source>
        <translation>从预警到首次处理的中位时长：%1</translation>
    </message>
    <message numerus="yes">
        <source>nobody has acted on %n of them</source>
        <translation>
            <numerusform>其中%n条还没有人处理</numerusform>
        </translation>
    </message>
    <message>
        <source>How quickly problems are seen and met (rule R20).</source>
        <translation>问题多快被发现、多快有人管（规则R20）。</translation>
    </message>
    <message>
        <source>Show the goals</source>
        <translation>看目标</translation>
    </message>
    <message>
        <source>No alerts in this part of the organisation.</source>
        <translation>组织的这一部分没有预警。</translation>
    </message>
    <message>
        <source>Show the whole company</source>
        <translation>看整个公司</translation>
    </message>
    <message>
        <source>Choose an alert to see what was said about it.</source>
        <translation>选一条预警，看看大家说了什么。</translation>
    </message>
    <message>
        <source>This alert is not known as of that day.</source>
        <translation>截至那一天还不知道这条预警。</translation>
    </message>
    <message>
        <source>Cal&amp;ls</source>
        <translation>@我的人(&amp;L)</translation>
    </message>
    <message>
        <source>Show only alerts whose comments call this person</source>
        <translation>只看留言里点到此人的预警</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), grouped to %1</source>
        <translation>
            <numerusform>%n条预警，合并为%1行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n alert(s), grouped to %2</source>
        <translation>
            <numerusform>%n条预警中的%1条，合并为%2行</numerusform>
        </translation>
    </message>
    <message>
        <source>What is one for a reader stands in one row, such as all actions of a person&apos;s week.</source>
        <translation>读起来是一件事的放在一行，例如一个人一周的各项动作。</translation>
    </message>
    <message>
        <source>No alerts: nobody is off plan, below pace or in a streak of weak months. They are looked for whenever the workspace is opened, after every import and with every new day.</source>
        <translation>没有预警：没有人偏离计划、落后进度或连续几个月偏弱。打开工作簿、每次导入之后以及每到新的一天都会检查。</translation>
    </message>
</context>
<context>
    <name>waterline::AwarenessModel</name>
    <message>
        <source>Unit</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Do not know yet</source>
        <translation>还不知晓</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>知晓率</translation>
    </message>
</context>
<context>
    <name>waterline::AwarenessPanel</name>
    <message>
        <source>&amp;Mark as acknowledged</source>
        <translation>标记为已知晓(&amp;M)</translation>
    </message>
    <message>
        <source>Awareness by unit</source>
        <translation>各团队知晓率</translation>
    </message>
    <message>
        <source>Who knows the goals</source>
        <translation>谁知晓目标</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>还没有发布过。</translation>
    </message>
    <message>
        <source>Version %1 is the current one. A person knows it who acknowledged it.</source>
        <translation>当前是第%1版。确认过它的人算知晓。</translation>
    </message>
    <message>
        <source>What the version changed for this person</source>
        <translation>这一版给此人带来的变化</translation>
    </message>
    <message>
        <source>Choose somebody to see what the version changed for them.</source>
        <translation>选一个人，看这一版给他带来了什么变化。</translation>
    </message>
    <message>
        <source>Version %1 (%2) left the goals of %3 alone.</source>
        <translation>第%1版（%2）没有改动%3的目标。</translation>
    </message>
    <message>
        <source>What version %1 (%2) changed for %3:</source>
        <translation>第%1版（%2）给%3带来的变化：</translation>
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
    <name>waterline::ChangesDialog</name>
    <message>
        <source>What-if against what is published</source>
        <translation>推演与已发布目标的对比</translation>
    </message>
    <message>
        <source>Goals that differ</source>
        <translation>不同的目标</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>推演</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing differs from what is published.</source>
        <translation>与已发布的没有不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n goals differ.</source>
        <translation>
            <numerusform>有%n个目标不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every month is as published; %n goals of weeks differ.</source>
        <translation>
            <numerusform>各月与已发布的一致；有%n个周目标不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ChannelModel</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>Won last year</source>
        <translation>去年签约</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>What an amount of this channel counts; type over it</source>
        <translation>这个渠道的金额按多少计；可直接改写</translation>
    </message>
</context>
<context>
    <name>waterline::CheckInModel</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
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
    <message>
        <source>Find a page, a person, a customer, an alert, a command</source>
        <translation>查找页面、人员、客户、预警、命令</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
</context>
<context>
    <name>waterline::ComparePanel</name>
    <message>
        <source>Goals that differ</source>
        <translation>不同的目标</translation>
    </message>
    <message>
        <source>Changed goals</source>
        <translation>变更的目标</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Down to people</source>
        <translation>到个人</translation>
    </message>
    <message>
        <source>Units only</source>
        <translation>只看团队</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Year only</source>
        <translation>只看全年</translation>
    </message>
    <message>
        <source>Down to quarters</source>
        <translation>到季度</translation>
    </message>
    <message>
        <source>Down to months</source>
        <translation>到月</translation>
    </message>
    <message>
        <source>Down to weeks</source>
        <translation>到周</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>No goals</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n goals differ.</source>
        <translation>
            <numerusform>有%n个目标不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this depth the two are the same; %n goals below it differ.</source>
        <translation>
            <numerusform>在这一层两者相同；更细处有%n个目标不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::CompositeParts</name>
    <message>
        <source>%1, %2, by weight:</source>
        <comment>a place, a period</comment>
        <translation>%1，%2，按权重：</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a metric, its weight, its attainment</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Show it over the same time.</source>
        <translation>查看同一期间的该指标。</translation>
    </message>
    <message>
        <source>It cannot be compared with a goal here. Show it over the same time.</source>
        <translation>这里没有可比较的目标。查看同一期间的该指标。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a button and its mark</comment>
        <translation>%1，%2</translation>
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
    <name>waterline::ContractModel</name>
    <message>
        <source>gone or not readable</source>
        <translation>不在了或无法读取</translation>
    </message>
    <message>
        <source>empty now</source>
        <translation>现在是空的</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之后有改动</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Submitted by %1</source>
        <translation>%1提交</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
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
    <name>waterline::ContractsDialog</name>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Which contracts are shown</source>
        <translation>显示哪些合同</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Attach &amp;business licence…</source>
        <translation>附营业执照(&amp;B)…</translation>
    </message>
    <message>
        <source>Attach &amp;purchase intent…</source>
        <translation>附采购意向书(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), %1 of them to be submitted</source>
        <translation>
            <numerusform>%n份合同，其中%1份待提交</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract is in this state.</source>
        <translation>没有这种状态的合同。</translation>
    </message>
    <message>
        <source>Show all contracts</source>
        <translation>显示全部合同</translation>
    </message>
    <message>
        <source>No opportunity is won yet. Won opportunities of an imported list become contracts.</source>
        <translation>还没有赢单的商机。导入的商机赢单后就是合同。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nobody in this part of the organisation has won an opportunity yet.</source>
        <translation>这部分团队还没有人赢单。</translation>
    </message>
    <message>
        <source>Show the whole company</source>
        <translation>显示全公司</translation>
    </message>
    <message>
        <source>This is how it was then. Contracts can be changed as of today only.</source>
        <translation>这是当时的情况。只有截至今天才能修改合同。</translation>
    </message>
    <message>
        <source>Contract %1 is submitted. Undo its submission in the ledger of the import page to change its evidence.</source>
        <translation>合同%1已提交。要更换证据，请在导入页的台账里撤销提交。</translation>
    </message>
    <message>
        <source>A file can be dropped on its cell, too. Both kinds are needed to submit a contract.</source>
        <translation>也可以把文件拖到对应的格子上。两样都齐了才能提交合同。</translation>
    </message>
    <message>
        <source>%1 of contract %2</source>
        <translation>合同%2的%1</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>One file is attached at a time. Choose the scan of contract %1.</source>
        <translation>一次附一个文件。请选择合同%1的扫描件。</translation>
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
    <message>
        <source>&amp;Contracts…</source>
        <translation>合同(&amp;C)…</translation>
    </message>
    <message>
        <source>Attach what verifies a won opportunity, and submit it</source>
        <translation>给赢单商机附上核实资料并提交</translation>
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
    <message>
        <source>arrived later</source>
        <translation>后补录</translation>
    </message>
    <message>
        <source>%1; recorded only after the day that the window shows</source>
        <translation>%1；在窗口所看的日期之后才录入</translation>
    </message>
    <message>
        <source>%1, arrived later</source>
        <translation>%1，后补录</translation>
    </message>
    <message>
        <source>Not verified, missing: %1</source>
        <translation>未核实，缺少：%1</translation>
    </message>
</context>
<context>
    <name>waterline::GoalChangeModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>原</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>waterline::GoalPathModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Class of customers</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>家数</translation>
    </message>
    <message>
        <source>Will buy</source>
        <translation>成交率</translation>
    </message>
</context>
<context>
    <name>waterline::GoalPathsDialog</name>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>复盘节点</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Paths and check-ins %1</source>
        <translation>%1年的路径与复盘节点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>By which customers the goals are reached</source>
        <translation>目标靠哪些客户达成</translation>
    </message>
    <message>
        <source>When somebody looks at a quarter before half of it is over</source>
        <translation>每个季度过半之前，哪天复盘</translation>
    </message>
    <message>
        <source>25%</source>
        <translation>25%</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>团队(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;lass of customers</source>
        <translation>客户类别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>家数(&amp;H)</translation>
    </message>
    <message>
        <source>Will &amp;buy</source>
        <translation>成交率(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>季度(&amp;Q)</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of customers. Write a percentage such as 25%.</source>
        <translation>“%1”不是客户占比。请写百分比，例如25%。</translation>
    </message>
</context>
<context>
    <name>waterline::GoalSettingsDialog</name>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>导入日历(&amp;I)…</translation>
    </message>
    <message>
        <source>The fiscal year &amp;begins in</source>
        <translation>财年起始月份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Holidays and make-up days</source>
        <translation>节假日与调休上班日(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>This workspace has no days of its own. A calendar that is imported goes over the holidays above.</source>
        <translation>此工作区没有自己的日历。导入的日历优先于上面的节假日。</translation>
    </message>
    <message numerus="yes">
        <source>%n days of an own calendar go over the holidays above.</source>
        <translation>
            <numerusform>自有日历的%n天优先于上面的节假日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal settings</source>
        <translation>目标设置</translation>
    </message>
    <message>
        <source>Before goals are published, they name a count of</source>
        <translation>目标发布前，必须写明次数的动作</translation>
    </message>
    <message>
        <source>For every person, in each of these periods in which the person has any goal.</source>
        <translation>对每个人：凡当期有任何目标的，都要写明。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>waterline::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>View of the goals</source>
        <translation>目标的视图</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a view and its key</comment>
        <translation>%1（%2）</translation>
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
        <source>over the goal</source>
        <translation>超过目标</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>A period that is over is short or over by more than %1% of its goal. One that still runs is compared with what its workdays so far let expect, and so is its colour (rule R16).</source>
        <translation>已结束的期间：比目标少或多超过%1%。还在进行的期间与已过工作日应达的进度比较，颜色也如此（规则R16）。</translation>
    </message>
    <message>
        <source>arrived later</source>
        <translation>后补录</translation>
    </message>
    <message>
        <source>The number rests on facts that were recorded only after the day that the window shows.</source>
        <translation>这个数依据的记录在窗口所看的日期之后才录入。</translation>
    </message>
    <message>
        <source>the week still runs: below %1% of the pace</source>
        <translation>本周还在进行：低于应有进度的%1%</translation>
    </message>
    <message>
        <source>the week has not begun: nothing is marked</source>
        <translation>这一周还没有开始：不标红</translation>
    </message>
    <message>
        <source>When a week is over, actual falls short of the plan, or exceeds it, by more than %1% (rule R7). While it runs it is compared with what its workdays so far let expect, and so is its colour (rule R16).</source>
        <translation>一周结束后，实际比计划少或多超过%1%即标红（规则R7）。进行中的一周与已过工作日的应有进度相比，颜色也按此（规则R16）。</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>跟上进度</translation>
    </message>
    <message>
        <source>Penetration from which a week counts as healthy (rule R56), once it is over.</source>
        <translation>一周结束后，穿透率达到此值算健康（规则R56）。</translation>
    </message>
    <message>
        <source>The bar shows how many of the workdays of a running period are over.</source>
        <translation>横条表示进行中的期间已过了多少工作日。</translation>
    </message>
    <message>
        <source>* without some metrics</source>
        <translation>* 有指标未计入</translation>
    </message>
    <message>
        <source>A metric that cannot be compared with a goal is left out of the composite score, and the weights of the others are scaled up (rule R13).</source>
        <translation>无法与目标比较的指标不计入综合得分，其余指标的权重按比例放大（规则R13）。</translation>
    </message>
    <message>
        <source>still runs: short below %1% of the pace</source>
        <translation>进行中：低于应有进度的%1%为偏低</translation>
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
    <name>waterline::HeldCard</name>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>It is new</source>
        <translation>是新的</translation>
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
    <message numerus="yes">
        <source>Show %n mor&amp;e</source>
        <translation>
            <numerusform>再显示%n行(&amp;E)</numerusform>
        </translation>
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
    <name>waterline::KnowingModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Knows the goals</source>
        <translation>知晓目标</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已知晓</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
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
    <message>
        <source>Alerts raised</source>
        <translation>发出预警</translation>
    </message>
    <message>
        <source>Alert worked on</source>
        <translation>处理预警</translation>
    </message>
    <message>
        <source>Goals edited</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>Goals published</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>Contract worked on</source>
        <translation>处理合同</translation>
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
    <name>waterline::MetricModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>waterline::MetricsDialog</name>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>All of them, or some with ; in between</source>
        <translation>留空为全部，多个之间用分号隔开</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>Ca&amp;tegories that count</source>
        <translation>计入的品类(&amp;T)</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实项</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The weights of the outcomes make 100%.</source>
        <translation>结果类指标的权重合计为100%。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no weight. Write a percentage from 0 to 100 such as %3.</source>
        <translation>%1：“%2”不是权重。请写0到100的百分比，例如%3。</translation>
    </message>
    <message>
        <source>Metric dictionary</source>
        <translation>指标定义</translation>
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
    <name>waterline::PeriodChooser</name>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Span before</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Span before (Ctrl+Page Up)</source>
        <translation>上一段（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Span after</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Span after (Ctrl+Page Down)</source>
        <translation>下一段（Ctrl+Page Down）</translation>
    </message>
</context>
<context>
    <name>waterline::PeriodHeading</name>
    <message>
        <source>Goals %1 %2</source>
        <comment>a metric and a span</comment>
        <translation>目标_%1_%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>metric · span</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <translation>
            <numerusform>%1 · %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Up one level</source>
        <translation>上一级(&amp;U)</translation>
    </message>
    <message>
        <source>Show the unit above (Alt+Up)</source>
        <translation>显示上一级团队（Alt+Up）</translation>
    </message>
</context>
<context>
    <name>waterline::PeriodModel</name>
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
        <source>%1
Double-click to open it.</source>
        <translation>%1
双击打开。</translation>
    </message>
</context>
<context>
    <name>waterline::PeriodView</name>
    <message>
        <source>Over time</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Plan goals</source>
        <translation>拆解目标</translation>
    </message>
    <message>
        <source>Goals as published with version %1.</source>
        <translation>目标按已发布的第%1版。</translation>
    </message>
    <message>
        <source>No goals are published yet: people&apos;s own weekly plans stand for them.</source>
        <translation>还没有发布目标：以个人的周计划代替。</translation>
    </message>
    <message>
        <source>No goals are published yet.</source>
        <translation>还没有发布目标。</translation>
    </message>
    <message>
        <source>No people yet. Import a file with people and their units to see how goals are reached over time.</source>
        <translation>还没有人员。导入人员及其团队的文件，就能看到目标随时间的达成情况。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nobody stands in %1.</source>
        <translation>%1里没有人。</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>Goals over time</source>
        <translation>各期目标</translation>
    </message>
    <message>
        <source>Metric dictionary…</source>
        <translation>指标定义…</translation>
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
    <name>waterline::PlanDesk</name>
    <message>
        <source>Taken back: the change of %1</source>
        <translation>已撤销：对%1的修改</translation>
    </message>
    <message>
        <source>Made again: the change of %1</source>
        <translation>已重做：对%1的修改</translation>
    </message>
    <message>
        <source>The change of %1 cannot be taken back any more, because something later rests on it.</source>
        <translation>对%1的修改不能再撤销，因为后来的内容以它为依据。</translation>
    </message>
    <message numerus="yes">
        <source>Of the change of %1 only a part was taken back: %n row(s) stay as they are, because something later changed them or rests on them.</source>
        <translation>
            <numerusform>对%1的修改只撤销了一部分：有%n行保持不变，因为后来又被改动或被引用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::PlanModel</name>
    <message>
        <source>%1, total</source>
        <translation>%1，合计</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (code)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Version %1: %2 → now %3</source>
        <translation>第%1版：%2 → 现在%3</translation>
    </message>
    <message>
        <source>Pinned: this sum is held when other numbers change.</source>
        <translation>已锁定：其他数变动时，这个合计保持不变。</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1：%2 – %3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a percentage of the goal of another metric</comment>
        <translation>占%2的%1：%3</translation>
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
    <name>waterline::PlanRefusal</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Try it all the same</source>
        <translation>仍然推演(&amp;T)</translation>
    </message>
</context>
<context>
    <name>waterline::PlanTable</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a goal, and by how many percent it changes</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>waterline::PlanTools</name>
    <message>
        <source>&amp;Versions and who knows them…</source>
        <translation>版本与知晓情况(&amp;V)…</translation>
    </message>
    <message>
        <source>Others in the same unit absorb</source>
        <translation>同一上级的其他人分担</translation>
    </message>
    <message>
        <source>Other periods absorb</source>
        <translation>其他期间分担</translation>
    </message>
    <message>
        <source>Everything above follows</source>
        <translation>上级随之变动</translation>
    </message>
    <message>
        <source>What takes up the difference when a number is changed</source>
        <translation>改一个数时，差额由谁承担</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>锁定(&amp;I)</translation>
    </message>
    <message>
        <source>Hold the sum of the current cell when other numbers change (P)</source>
        <translation>其他数变动时，当前格的合计保持不变（P）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change of goals (Ctrl+Z)</source>
        <translation>撤销上一次目标改动（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Y)</source>
        <translation>重新做这次改动（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>拆分(&amp;L)…</translation>
    </message>
    <message>
        <source>Divide the current cell over what is below it (Ctrl+D)</source>
        <translation>把当前格拆分到下一级（Ctrl+D）</translation>
    </message>
    <message>
        <source>&amp;What-if</source>
        <translation>推演(&amp;W)</translation>
    </message>
    <message>
        <source>Try out other goals without writing anything</source>
        <translation>推演别的目标，不写入任何数据</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>发布(&amp;B)…</translation>
    </message>
    <message>
        <source>Make the goals a version that people are measured by</source>
        <translation>把目标定为考核所用的版本</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Paths and check-ins…</source>
        <translation>路径与复盘节点(&amp;P)…</translation>
    </message>
    <message>
        <source>Goal &amp;settings…</source>
        <translation>目标设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Versions, metrics, paths, fiscal year</source>
        <translation>版本、指标、路径、财年</translation>
    </message>
    <message>
        <source>&amp;Metric dictionary…</source>
        <translation>指标定义(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>waterline::PlanView</name>
    <message>
        <source>Version %1 of the goals is published.</source>
        <translation>目标第%1版已发布。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>目标拆解</translation>
    </message>
    <message>
        <source>Goals %1</source>
        <comment>a period</comment>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Write 1200, 1,200.50, 120万 or 3.5亿.</source>
        <translation>“%1”不是金额。请写成1200、1,200.50、120万或3.5亿。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no count. Write a whole number such as 1200.</source>
        <translation>“%1”不是个数。请写整数，例如1200。</translation>
    </message>
    <message>
        <source>A dot marks what differs from it.</source>
        <translation>圆点表示与它不同。</translation>
    </message>
    <message>
        <source>At that time nothing was published. Goals can be changed as of today only.</source>
        <translation>当时还没有发布过。只有截至今天才能修改目标。</translation>
    </message>
    <message>
        <source>Version %1 as it was then. Goals can be changed as of today only.</source>
        <translation>当时的第%1版。只有截至今天才能修改目标。</translation>
    </message>
    <message>
        <source>Draft: nothing is published for %1 yet.</source>
        <translation>草稿：%1年的目标还没有发布过。</translation>
    </message>
    <message>
        <source>Draft on version %1, published by %2 on %3: %4</source>
        <translation>草稿，基于第%1版（%2于%3发布）：%4</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>&amp;Up one level</source>
        <translation>上一级(&amp;U)</translation>
    </message>
    <message>
        <source>Show the unit above (Alt+Up)</source>
        <translation>显示上一级团队（Alt+Up）</translation>
    </message>
    <message>
        <source>No people yet. Import a file with people and their units to set goals for them.</source>
        <translation>还没有人员。导入人员及其团队的文件，才能给他们定目标。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no goal for %2. Write an amount such as 120万, or a percentage such as 45% where there is a goal that it is a share of.</source>
        <translation>“%1”不是%2的目标。请写数额，例如120万；如果所属指标已有目标，也可以写占比，例如45%。</translation>
    </message>
    <message>
        <source>The what-if changes goals that nobody has published: %1. Nothing of it is kept.</source>
        <translation>推演改了还没有发布的目标：%1。放弃后不会保留。</translation>
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
    <name>waterline::PublishDialog</name>
    <message>
        <source>Publish goals</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>People read it beside what changed for them</source>
        <translation>员工会在各自的变化旁看到它</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The goals are as version %1 has them: there is nothing to publish.</source>
        <translation>目标与第%1版相同：没有可发布的。</translation>
    </message>
    <message numerus="yes">
        <source>First version for %1: goals of %n people</source>
        <translation>
            <numerusform>%1的第一版：%n人的目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against version %1 the goals of %n people change</source>
        <translation>
            <numerusform>与第%1版相比，%n人的目标有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anchors are missing. Goals are published when all are there.</source>
        <translation>
            <numerusform>缺少%n个锚点。补齐后才能发布。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hazards. They block nothing; each says what helps.</source>
        <translation>
            <numerusform>有%n处隐患。不影响发布；每条都写明了怎么办。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::PublishModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>变化人数</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>waterline::QuestionPanel</name>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
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
    <name>waterline::SandboxBar</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>对比(&amp;C)…</translation>
    </message>
    <message>
        <source>List what differs from the published version</source>
        <translation>列出与已发布版本的不同</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Leave the what-if; nothing of it is kept</source>
        <translation>退出推演；什么都不保留</translation>
    </message>
    <message>
        <source>What-if: nothing that is changed here is written until you publish it. Type a number, drag it to the side, or press + or −.</source>
        <translation>推演：在发布之前，这里的改动都不会写入。可直接输入数字、左右拖动，或按+、−。</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>推演</translation>
    </message>
    <message>
        <source>Discard what was tried out?</source>
        <translation>放弃推演的改动？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep within what each person can do</source>
        <translation>不超过每个人的能力(&amp;K)</translation>
    </message>
    <message>
        <source>When others take up a difference, nobody gets more for a week than the average of their own best four weeks, and nothing in a week without workdays. Weeks that are over keep what they have. People without a history have no limit.</source>
        <translation>由其他人分担差额时，任何人一周的目标都不会超过本人最好四周的平均值，没有工作日的周不分配，已经结束的周保持不变。没有历史记录的人不设上限。</translation>
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
    <message>
        <source>No open alert in this scope</source>
        <translation>这个范围内没有未处理的预警</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s) in this scope</source>
        <translation>
            <numerusform>这个范围内有%n条未处理的预警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::SplitDialog</name>
    <message>
        <source>Split a goal</source>
        <translation>拆分目标</translation>
    </message>
    <message>
        <source>Parts of the split</source>
        <translation>拆分的各部分</translation>
    </message>
    <message>
        <source>Channels and what they count</source>
        <translation>渠道及其系数</translation>
    </message>
    <message>
        <source>What it is divided over</source>
        <translation>拆分到哪里</translation>
    </message>
    <message>
        <source>Over places</source>
        <translation>按组织</translation>
    </message>
    <message>
        <source>Over periods</source>
        <translation>按期间</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The weights sum to %1; %2 is left to give.</source>
        <translation>权重合计%1，还差%2。</translation>
    </message>
    <message>
        <source>The weights sum to %1; that is %2 too much.</source>
        <translation>权重合计%1，多了%2。</translation>
    </message>
    <message>
        <source>The weights sum to 100%. Type over a weight to change it.</source>
        <translation>权重合计100%。可直接改写权重。</translation>
    </message>
    <message>
        <source>Nothing is changed until you split. Pinned parts keep their sums.</source>
        <translation>点“拆分”之前不会改动。已锁定的部分保持合计不变。</translation>
    </message>
</context>
<context>
    <name>waterline::SplitModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>平均拆分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>按此拆分的达成率</translation>
    </message>
    <message>
        <source>Evenly reached</source>
        <translation>平均拆分的达成率</translation>
    </message>
</context>
<context>
    <name>waterline::StartCard</name>
    <message>
        <source>For example 5800000 or 580万</source>
        <translation>例如5800000或580万</translation>
    </message>
    <message>
        <source>For example 1200</source>
        <translation>例如1200</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>%1 has no goals for %2 yet. Type the year&apos;s number; it is divided down to each person&apos;s weeks, to the last unit, and every part can be changed afterwards.</source>
        <translation>%2还没有%1目标。填入全年的数，它会逐级分到每个人的每一周，一分不差，之后每一部分都可以再改。</translation>
    </message>
    <message>
        <source>The &amp;year&apos;s goal</source>
        <translation>全年目标(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Over people</source>
        <translation>按人员(&amp;O)</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>按时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Spread over the year</source>
        <translation>分到全年(&amp;S)</translation>
    </message>
    <message>
        <source>For example 580万, or 45% of %1</source>
        <translation>例如580万，或占%1的45%</translation>
    </message>
    <message>
        <source>For example 580万. A percentage needs a goal for %1 first.</source>
        <translation>例如580万。要写百分比，请先设定%1目标。</translation>
    </message>
    <message>
        <source>This is no amount, and no percentage of a goal.</source>
        <translation>这既不是数额，也不是目标的百分比。</translation>
    </message>
    <message>
        <source>= %1, %2 of %3 (%4)</source>
        <comment>an amount, its share, the other metric, the goal of that</comment>
        <translation>= %1，占%3（%4）的%2</translation>
    </message>
    <message>
        <source>Fill in the ta&amp;ble instead</source>
        <translation>直接填表(&amp;B)</translation>
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
    <name>waterline::ThreadModel</name>
    <message>
        <source>What was said</source>
        <translation>留言</translation>
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
    <name>waterline::TodayCard</name>
    <message>
        <source>%1: nothing planned</source>
        <translation>%1：没有计划</translation>
    </message>
    <message>
        <source>%1: %2, %3 done</source>
        <comment>action: how many are due today, how many are done</comment>
        <translation>%1：%2，已完成%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: how many are due today</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>为什么(&amp;Y)？</translation>
    </message>
    <message>
        <source>How these counts follow from the week&apos;s plan</source>
        <translation>这些数怎样由本周计划得出</translation>
    </message>
    <message>
        <source>To do today, %1</source>
        <translation>今天要做，%1</translation>
    </message>
    <message>
        <source>To do on %1</source>
        <translation>%1要做</translation>
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
    <name>waterline::TrayNotice</name>
    <message numerus="yes">
        <source>%n new alert(s). Click to see what happened and who is asked.</source>
        <translation>
            <numerusform>%n条新预警。点击查看发生了什么、找谁处理。</numerusform>
        </translation>
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
    <name>waterline::VersionModel</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>waterline::VersionsDialog</name>
    <message>
        <source>Nothing is published yet. Goals count for people once they are published.</source>
        <translation>还没有发布过。目标发布之后才对员工生效。</translation>
    </message>
    <message>
        <source>Versions of the goals</source>
        <translation>目标的版本</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>已发布的版本</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>有哪些变化(&amp;W)</translation>
    </message>
    <message>
        <source>Who &amp;knows it</source>
        <translation>谁已知晓(&amp;K)</translation>
    </message>
    <message>
        <source>Details of the versions</source>
        <translation>版本的详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>waterline::WeekView</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Goals %1</source>
        <comment>a week</comment>
        <translation>目标%1</translation>
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
</context>
<context>
    <name>waterline::WhatIfModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Left of the year: %1 as published, %2 tried out</source>
        <translation>今年剩余：已发布%1，推演%2</translation>
    </message>
    <message>
        <source>Hardest week</source>
        <translation>最难的一周</translation>
    </message>
    <message>
        <source>Best four weeks</source>
        <translation>最好四周</translation>
    </message>
    <message>
        <source>Best week ever</source>
        <translation>历史最好的一周</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>amount, week</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Can it be done?</source>
        <translation>做得到吗？</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>没有依据</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over the best ever</source>
        <translation>
            <numerusform>%n周超过历史最好</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over the best four</source>
        <translation>
            <numerusform>%n周超过最好四周</numerusform>
        </translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>做得到</translation>
    </message>
    <message>
        <source>Extra/day</source>
        <translation>每天多做</translation>
    </message>
    <message>
        <source>%1/day</source>
        <comment>an action</comment>
        <translation>%1/天</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 while %5 came in</source>
        <comment>an action, first and last week, count, amount</comment>
        <translation>%2至%3的%1：%4，同期金额%5</translation>
    </message>
    <message>
        <source>What the extra amount takes on each workday, at the person&apos;s own rate. With ≈ at that of the unit above, where the person has none.</source>
        <translation>按本人的转化水平，增加的金额每个工作日需要多做的次数。带“≈”的，因本人的记录算不出转化水平，按上级组织的转化水平推算。</translation>
    </message>
    <message>
        <source>The rate of %1 stands in. %2 from %3 to %4: %5 while %6 came in</source>
        <comment>a unit, an action, first and last week, count, amount</comment>
        <translation>改用%1的转化水平。%3至%4的%2：%5，同期金额%6</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>a rate</comment>
        <translation>本人</translation>
    </message>
    <message>
        <source>Whose actions and results the extra actions a day are told by.</source>
        <translation>每天需要多做的次数按谁的动作和业绩推算。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, and whose rate it is told by</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Whose rate</source>
        <translation>转化水平来源</translation>
    </message>
</context>
<context>
    <name>waterline::WhatIfPanel</name>
    <message>
        <source>What-if</source>
        <translation>推演</translation>
    </message>
    <message>
        <source>What it asks of people</source>
        <translation>对人员的要求</translation>
    </message>
    <message>
        <source>Nobody has goals in what is left of the year.</source>
        <translation>今年剩下的时间里没有人有目标。</translation>
    </message>
    <message numerus="yes">
        <source>%n workdays are left.</source>
        <translation>
            <numerusform>还剩%n个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would have to beat the best week ever.</source>
        <translation>没有人需要超过自己历史最好的一周。</translation>
    </message>
    <message numerus="yes">
        <source>%n people would have to beat their best week ever.</source>
        <translation>
            <numerusform>有%n人需要超过自己历史最好的一周。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the goals that are tried out ask of people</source>
        <translation>推演的目标对人员的要求</translation>
    </message>
    <message>
        <source>Exp&amp;ort people…</source>
        <translation>导出名单(&amp;O)…</translation>
    </message>
    <message>
        <source>Save this list as CSV or an Excel workbook</source>
        <translation>把名单存成CSV或Excel工作簿</translation>
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
    <message>
        <source>Al&amp;erts</source>
        <translation>预警(&amp;E)</translation>
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
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
</TS>
