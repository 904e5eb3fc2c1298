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
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>There is no weekly plan for %1. A file with week, person and planned leads, visits and proposals fills it; until then only the actual counts are shown.</source>
        <translation>%1还没有周计划。导入一份包含周、人员以及计划线索数、拜访量和方案提交数的文件即可补上；在此之前只显示实际数。</translation>
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
        <source>Day, or day and time, that is looked from; now if left out.</source>
        <translation>截至的日期或时间；省略时为此刻。</translation>
    </message>
    <message>
        <source>ISO week; if left out the last complete one, or the newest with facts.</source>
        <translation>ISO 周；省略时为最近一个完整周，或有数据的最近一周。</translation>
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
        <source>%1 (%2): %3 rows = %4 new + %5 changed + %6 unchanged + %7 duplicate + %8 rejected</source>
        <translation>%1（%2）：%3行 = 新增%4 + 变更%5 + 未变%6 + 重复%7 + 拒收%8</translation>
    </message>
    <message>
        <source>  line %1, %2: %3 %4</source>
        <translation>  第%1行，%2：%3%4</translation>
    </message>
    <message>
        <source>There is no table %1; write people, customers, opportunities, plans or followups.</source>
        <translation>没有“%1”这张表；请写 people、customers、opportunities、plans 或 followups。</translation>
    </message>
    <message>
        <source>%1 is no encoding; write utf-8, utf-16le, utf-16be or gb18030.</source>
        <translation>“%1”不是编码；请写 utf-8、utf-16le、utf-16be 或 gb18030。</translation>
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
        <source>%1 Answer with --answer &quot;%2=%3&quot;.</source>
        <translation>%1请用 --answer &quot;%2=%3&quot; 回答。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>people, customers, opportunities, plans or followups; found out if left out.</source>
        <translation>people、customers、opportunities、plans 或 followups；省略时自动识别。</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or gb18030; found out if left out.</source>
        <translation>utf-8、utf-16le、utf-16be 或 gb18030；省略时自动识别。</translation>
    </message>
    <message>
        <source>Answer to a question about a column: dmy, mdy, ymd, point or comma.</source>
        <translation>对某列疑问的回答：dmy、mdy、ymd、point 或 comma。</translation>
    </message>
    <message>
        <source>Create people and customers that rows name and nobody knows.</source>
        <translation>数据行中出现而尚未登记的人员和客户，一并新建。</translation>
    </message>
    <message>
        <source>Write the rejected rows to this CSV file.</source>
        <translation>把拒收行写入此 CSV 文件。</translation>
    </message>
    <message>
        <source>Takes CSV files in, in the order given. A workspace that does not exist is made.</source>
        <translation>按给定顺序导入 CSV 文件。工作区不存在时自动新建。</translation>
    </message>
    <message>
        <source>make a workspace, or CSV files, of an invented company</source>
        <translation>用虚构的公司生成工作区或 CSV 文件</translation>
    </message>
    <message>
        <source>take CSV files in</source>
        <translation>导入 CSV 文件</translation>
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
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV 文件 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
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
        <source>The action %1 is not known.</source>
        <translation>无法识别动作“%1”。</translation>
    </message>
    <message>
        <source>Write lead, visit, proposal, call, message, meeting or note.</source>
        <translation>请填写“线索”“拜访”“方案提交”“电话”“微信”“会议”或“备注”。</translation>
    </message>
    <message>
        <source>The same follow-up stands in line %1 with other values.</source>
        <translation>第%1行有同一条跟进，但内容不同。</translation>
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
        <source>%1 cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
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
        <source>Never contacted in %n day(s)</source>
        <translation>
            <numerusform>建档%n天从未联系</numerusform>
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
        <source>This week has no plan, so nothing can be compared with it. The table shows what was done.</source>
        <translation>本周没有计划，无法对比。表中显示实际完成数。</translation>
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
    <name>SaveFile</name>
    <message>
        <source>%1 was not written: the disk %2 is full. Free some space and try again.</source>
        <translation>“%1”没有写入：磁盘“%2”已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place or name.</source>
        <translation>“%1”没有写入：%2。请换一个位置或名称。</translation>
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
        <source>The disk that holds %1 is full. Free some space and try again; nothing was changed.</source>
        <translation>“%1”所在的磁盘已满。请腾出空间后重试，没有改动任何内容。</translation>
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
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>This system cannot read GB18030. Save the file again as “CSV UTF-8”.</source>
        <translation>本系统无法读取 GB18030。请把文件重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are not UTF-8, perhaps pasted from another file. Read the file as GB18030, or save it again as “CSV UTF-8”.</source>
        <translation>第%1行含有非 UTF-8 的字节，可能是从别的文件粘贴来的。请按 GB18030 读取，或重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character on line %1: it was cut off while it was copied or saved. Export it again.</source>
        <translation>文件在第%1行断在半个字符上：复制或保存时被截断了。请重新导出。</translation>
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
        <source>Drop CSV files here</source>
        <translation>把 CSV 文件拖到这里</translation>
    </message>
    <message>
        <source>People, customers, opportunities, weekly plans and follow-ups, as your CRM or Excel saves them. Nothing is written before you have seen how each file is understood.</source>
        <translation>人员、客户、商机、周计划和跟进，由 CRM 或 Excel 直接导出即可。先看清每个文件的识别结果，确认后才会写入。</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>waterline::FilePanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) waiting</source>
        <translation>
            <numerusform>还有%n个文件等待处理</numerusform>
        </translation>
    </message>
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
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>Choose what the file holds</source>
        <translation>请选择文件内容</translation>
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
</context>
<context>
    <name>waterline::FileView</name>
    <message>
        <source>&amp;Leave this file</source>
        <translation>跳过此文件(&amp;L)</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2行</translation>
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
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>Something is still to be decided before this file can be imported</source>
        <translation>导入此文件之前，还有待您决定的事项</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the first %1 cannot be understood and will be rejected</source>
        <translation>
            <numerusform>前%1行中有%n行无法识别，将被拒收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every cell of the first %n row(s) is understood</source>
        <translation>
            <numerusform>前%n行的每个单元格都已识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>导入%n行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Create &amp;people and customers that the file names but nobody knows</source>
        <translation>新建文件中出现而尚未登记的人员和客户(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>How the first rows of the file are understood</source>
        <translation>文件前几行的识别结果</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>已导入的行</translation>
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
        <source>No weekly plan for %1. Import a file with week, person and planned leads, visits and proposals to see attainment; until then the actual counts are shown.</source>
        <translation>%1还没有周计划。导入包含周、人员以及计划线索数、拜访量和方案提交数的文件，即可查看达成率；在此之前显示实际数。</translation>
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
        <source>Follow-ups of the week, %1: %2</source>
        <translation>本周跟进，%1：%2</translation>
    </message>
    <message>
        <source>Follow-ups of the week: %1</source>
        <translation>本周跟进：%1</translation>
    </message>
    <message>
        <source>Goal penetration</source>
        <translation>目标穿透率</translation>
    </message>
    <message>
        <source>Follow-ups behind the chosen number</source>
        <translation>所选数字对应的跟进</translation>
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
    <name>waterline::ImportPage</name>
    <message>
        <source>%1 belongs to the workspace that is open. Choose a CSV file.</source>
        <translation>“%1”属于当前打开的工作区。请选择 CSV 文件。</translation>
    </message>
    <message>
        <source>Import CSV files</source>
        <translation>导入 CSV 文件</translation>
    </message>
    <message>
        <source>CSV and text files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV 和文本文件 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存拒收行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
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
        <source>%1-rejected.csv</source>
        <comment>file name</comment>
        <translation>%1-拒收.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) saved to %1.</source>
        <translation>
            <numerusform>%n个拒收行已保存到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file is one entry of the ledger: it comes in whole or not at all, and can be undone.</source>
        <translation>每个文件是台账中的一条记录：要么完整导入，要么完全不导入，且可以撤销。</translation>
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
        <source>%1 · undone</source>
        <translation>%1 · 已撤销</translation>
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
</context>
<context>
    <name>waterline::LedgerPanel</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>&amp;Undo selected entry</source>
        <translation>撤销所选记录(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back what this entry wrote. That, too, is an entry and can be undone.</source>
        <translation>收回此记录写入的内容。撤销本身也是一条记录，同样可以撤销。</translation>
    </message>
    <message>
        <source>Ledger of everything that came in</source>
        <translation>全部导入的台账</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left as they are, because something later rests on them.</source>
        <translation>
            <numerusform>有%n行保持原样，因为之后的数据依赖它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that were left as they are</source>
        <translation>保持原样的行</translation>
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
    <name>waterline::PreviewModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>文件中为：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>waterline::QuestionPanel</name>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>No column goes to: %1. Choose one in the header of the table below.</source>
        <translation>没有对应以下字段的列：%1。请在下方表格的表头中选择。</translation>
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
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
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
        <source>Every row of the file is accounted for. Save the rejected rows, correct them in Excel, and import that file: only those rows are taken in.</source>
        <translation>文件的每一行都有着落。请保存拒收行，在 Excel 中改正后再导入该文件：只会导入这些行。</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>文件行数</translation>
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
        <source>&amp;Back to this file</source>
        <translation>返回此文件(&amp;B)</translation>
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
