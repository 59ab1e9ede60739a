using System.Globalization;

namespace Gov.Disclosure.Messages;

/// <summary>The texts in English. Official labels stay Chinese.</summary>
internal sealed class EnglishMessages : MessageCatalogue
{
    public static readonly EnglishMessages Instance = new();

    public override RuleText Text(string ruleId) => ruleId switch
    {
        "GD001" => new(
            "Not well-formed JSON",
            "the file is one complete JSON object",
            "This is not well-formed JSON ({found}); {consequence}.",
            "Write it as JSON requires and validate again.",
            "Slips such as a comma too many or too few, comments or single quotes are passed over so that one reading lists all problems; where it cannot be told what belongs where, only what stood before is kept. No number is ever guessed."),
        "GD002" => new(
            "The file is not UTF-8",
            "JSON files are UTF-8",
            "The text here is not UTF-8; it may be GBK or UTF-16.",
            "Save the file as UTF-8.",
            "RFC 8259 requires UTF-8. Characters that cannot be read are replaced by U+FFFD; numbers are not affected."),
        "GD003" => new(
            "Unknown key",
            "only the agreed keys are used",
            "Unknown key “{key}”; its value was not read.",
            "Check the spelling and the place of the key; the keys are listed in schema/annual-report.schema.json.",
            "Keys outside the contract are never dropped in silence, so that a misspelt key does not lose data."),
        "GD004" => new(
            "Duplicate key",
            "every key stands once",
            "The key “{key}” stands twice; only the first value is used.",
            "Delete one of them.",
            "Where a key stands twice, different programs take different values."),
        "GD005" => new(
            "Missing key",
            "all required keys are present",
            "The key “{key}” is missing.",
            "Add the key; write null for what is not filled in.",
            "A missing key and a blank (null) differ: the first is an incomplete file, the second a cell left empty in the report."),
        "GD006" => new(
            "Wrong type",
            "values have the agreed type",
            "{pointer} should be {expected}, but is {actual}.",
            "Use the agreed type: numbers without quotes, null for blank, \"/\" for not applicable.",
            "A value of the wrong type is neither guessed nor converted; it counts as not read."),
        "GD007" => new(
            "Number out of range",
            "counts are whole and not negative; changes are whole; amounts are not negative",
            "{pointer} cannot be {actual}; it should be {expected}.",
            "Check the number.",
            "Counts are never negative or fractional. Magnitudes stay within 9007199254740991 so that every program reads them exactly. A number out of range is not cut down; it counts as not read."),
        "GD008" => new(
            "Text not permitted",
            "the value is one of the agreed texts",
            "{pointer} cannot be “{actual}”; it should be {expected:choice}.",
            "Use the agreed wording.",
            "Names of forms, units and dates (2019-12-31) have one way to be written."),
        "GD009" => new(
            "Nested too deep",
            "at most 64 levels",
            "The values here are nested deeper than 64 levels and were not read.",
            "Check whether the file is damaged.",
            "A report has a few levels; deeper nesting comes from damaged or hostile files."),
        "GD010" => new(
            "Text behind the report",
            "one file holds one report",
            "Behind the end of the report stands “{found}”, which was not read.",
            "Delete it; to keep many reports in one file write one per line and name it .ndjson.",
            "What stands behind the report may be pasted by mistake, or be a second report."),
        "GD011" => new(
            "The file is empty",
            "the file holds a report",
            "The file is empty.",
            "Check whether it was saved.",
            "There is nothing to validate in an empty file."),
        "GD012" => new(
            "Byte order mark",
            "JSON files have no byte order mark",
            "The file starts with a byte order mark, which was skipped.",
            "Nothing need be done; saving as UTF-8 without BOM is better.",
            "RFC 8259 forbids writing one, and some programs refuse to read it."),
        "GD013" => new(
            "Unknown version",
            "schemaVersion is one this program knows",
            "schemaVersion is “{actual}”; this program knows {expected}.",
            "Update the program, or check the version.",
            "A newer version may have content this program does not know."),
        "GD014" => new(
            "File too large",
            "the file is within the size limit",
            "The file has more than {expected:size} and was not read.",
            "Check whether it is the right file; raise the limit where it is.",
            "A report has some tens of kilobytes; the limit keeps an odd file from exhausting memory."),
        "GD015" => new(
            "Content of a newer version",
            "every part is one this program knows",
            "{pointer} is content of a newer version that this program does not know; it is kept as it is.",
            "Update the program, or check the version.",
            "A newer minor version may add keys and permitted values. They are kept as they were read, written back where they stood, and not checked."),
        "GD020" => new(
            "File cannot be opened",
            "the file exists and can be read",
            "The file “{file}” cannot be opened: {reason}.",
            "Check path and permissions; another program may be using it.",
            "A file that cannot be opened has not been validated and must not pass for a good one."),
        "GD021" => new(
            "Format not supported",
            "the file is of a format this program reads",
            "This program does not read files of this kind ({actual}); it has not been validated.",
            "{advice}",
            "A file that was not read is always listed; it passes neither for a good report nor for a missing one. This program does not recognise characters in pictures and does not guess numbers it cannot see."),
        "GD022" => new(
            "Tables too large",
            "the tables have no more cells than the limit",
            "The tables of the file have more than {expected} cells and were not read.",
            "Check whether it is the right file and undamaged; raise the limit where it is.",
            "The three official tables together have fewer than 300 cells; the limit keeps an odd file from exhausting memory."),
        "GD023" => new(
            "Nested too deeply",
            "the elements of the file are not nested beyond the limit",
            "The elements of the file are nested more than {expected} deep; it was not read.",
            "Check whether the file is damaged; copy its text into a new document and save that.",
            "Pages and documents nest some tens deep; more is found in damaged or hostile files only."),
        "GD024" => new(
            "Unpacks to too much",
            "a packed file stays within the limit when unpacked",
            "The file unpacks to more than {expected:size}, or is packed beyond all measure, and was not read.",
            "Check whether it is the right file; raise the limit where it is.",
            "A very small file can unpack to very much; the limit keeps it from exhausting memory."),
        "GD025" => new(
            "File damaged",
            "the file is whole and is what its name says",
            "The file is incomplete or damaged and cannot be opened as “{format}”.",
            "Download it or ask for it again; if the program it came from opens it, save it anew there.",
            "A file that cannot be opened has not been validated and must not pass for a good one."),
        "GD026" => new(
            "Document type declared",
            "the XML within the file declares no document type (DTD)",
            "“{part}” within the file declares a document type and was not read.",
            "Open the file in Word, Excel or WPS and save it anew.",
            "A document type can multiply texts and refer to other files; ordinary Office files have none."),
        "GD027" => new(
            "Too many pages",
            "the file has no more pages than the limit",
            "The file has more than {expected} pages and was not read.",
            "Check whether it is the right file; save the one report out of a volume of them; raise the limit where it is.",
            "A report has a few pages, at most some tens; the limit keeps an odd file from exhausting memory."),
        "GD028" => new(
            "Page too large",
            "no page is drawn with more than the limit",
            "A page of the file is drawn with more than {expected:size}; it was not read.",
            "Check whether it is the right file; make it anew from the Word document or page it came from; raise the limit where it is.",
            "An ordinary page takes less than 1 MB; the limit keeps an odd file from exhausting memory."),
        "GD029" => new(
            "Scan without text",
            "the pages of the file have text that can be read",
            "The pages of the file are pictures without text that can be read.",
            "Find the Word document, workbook or page it came from; where there is none, type the report in and validate that.",
            "This program does not recognise characters in pictures and does not use the hidden text of scanners: one digit mistaken, and nothing checked against it can be trusted."),
        "GD030" => new(
            "Cells cannot be told apart",
            "cells are separated",
            "The cells of {location} run together; which number belongs to which cell cannot be decided, so none was read.",
            "Supply a file that keeps the table (web page, .docx, .xlsx), or put tabs between the cells.",
            "“规章555” may be 5, 5, 5, or 55 and 5, or 555. A guess would accuse somebody wrongly."),
        "GD031" => new(
            "Row outside the form",
            "tables have the rows of the form",
            "“{label}” in {table} is no row of the official form; its numbers were not read: {numbers:list}.",
            "Nothing need be done for a row added locally; if the name is misspelt, restore the official one.",
            "A local row does not change the official ones, but its numbers do not enter the data."),
        "GD032" => new(
            "Cell cannot be read",
            "a cell holds a number, nothing, or “/”",
            "{location} holds “{actual}”, which is no number, blank or “/”; it was not read.",
            "Put a number in the cell: 0 for what did not occur, “/” for what does not apply.",
            "What cannot be understood is neither converted to a number nor taken for 0. The text is kept as an annotation."),
        "GD033" => new(
            "Note beside a number",
            "a cell holds a number alone",
            "{location} has the note “{note}” beside the number {actual}.",
            "Nothing need be done; the note is kept as an annotation.",
            "Notes say what a number covers and do not affect the sums."),
        "GD034" => new(
            "Column cannot be decided",
            "a row has as many cells as the header",
            "The cells of {location}, printed as {printed}, do not line up with the header: “{column}” is {one} in one reading and {other} in another. The numbers of {cells} cannot be decided and are left blank.",
            "Compare the row with the original table.",
            "Cells that are the same in every possible alignment were read, the others are not guessed. The doubt is the reader's; the report may be right."),
        "GD035" => new(
            "Row of the form not found",
            "all rows of the form are printed",
            "{table} does not have these rows: {rows}.",
            "Check whether they were left out, or misnamed.",
            "A row that was not found is blank, not 0."),
        "GD036" => new(
            "Row printed twice",
            "every row is printed once",
            "{location} is printed more than once with different numbers; none of them was used, and it is left blank.",
            "Delete one of them.",
            "Where a row stands twice with different numbers it cannot be told which is right."),
        "GD037" => new(
            "No title",
            "the title names agency and year",
            "No title with the name of the agency and the year was found.",
            "Write the title as 〈机关全称〉〈YYYY〉年政府信息公开工作年度报告.",
            "Without the year it cannot be told which form is prescribed."),
        "GD038" => new(
            "Heading inside text",
            "headings stand on lines of their own",
            "The heading “{section}” runs together with other text; the section cannot be told apart and was not read.",
            "Supply a file that keeps paragraphs, or put the heading on a line of its own.",
            "Line breaks were lost when the text was extracted. The doubt is the reader's; the report may be right."),
        "GD039" => new(
            "Not an annual report",
            "the file has the title, a section or a table of an annual report",
            "Neither the title nor any section or table of an annual report was found in the file.",
            "Check whether it is the right file.",
            "A file that has nothing to do with the report is not checked as a report that lacks everything."),
        "GD040" => new(
            "File with a password",
            "the file has no password",
            "The file is protected by a password and cannot be read.",
            "Open it in the program it came from, remove the password and save it.",
            "A file that cannot be opened has not been validated and must not pass for a good one."),
        "GD041" => new(
            "A picture instead of a table or text",
            "tables and text can be read",
            "{location}: a picture stands here, and nothing that can be read.",
            "Provide a file that keeps the tables (page, .docx, .xlsx), or type in what the picture shows.",
            "This program does not recognise characters in pictures: with one number misread, no check could be trusted. It does not mean that the report has no tables."),
        "GD042" => new(
            "Another report in the file",
            "one report in a file",
            "The file holds another report ({found}), which this validation does not cover.",
            "Put the two reports into two files.",
            "The numbers of two reports must not be mixed."),
        "GD043" => new(
            "Page tag and text differ",
            "the page tags say what the text says",
            "The page tag {tag} says “{actual}”, the text says “{expected}”; the text counts.",
            "Check the page tag and the text.",
            "The page tags of government sites state date, source and title; they are taken where the text does not say, and the text counts where they differ."),
        "GD044" => new(
            "File incomplete",
            "the file has its end",
            "The file breaks off within a table; what follows has not been read.",
            "Download it or ask for it again.",
            "The number at the break may be half of one and is not taken; what would follow does not count as missing."),
        "GD045" => new(
            "Report older than the forms",
            "reports of 2019 and later are in the prescribed form",
            "This is a report of {actual}, when no form and no tables were prescribed (they have been since {expected}); it is not checked against the form.",
            "Nothing needs to be done.",
            "国办公开办函〔2019〕60号 was the first to prescribe a form. Earlier reports do not count as lacking sections and tables."),
        "GD046" => new(
            "Form of the table not known",
            "rows and columns show the form",
            "{location}: the rows in which the forms differ have not been read, so the form is not known; it is read as that of {actual}.",
            "Check the table.",
            "Rows that were not read do not show that the form is a wrong one."),
        "GD047" => new(
            "Address and labels of a cell differ",
            "the address of a cell in the file and its labels name the same cell",
            "{location}: by its labels “{column}” is {one}, by the addresses in the file it is {other}. {cells} cannot be decided and are left blank.",
            "Compare the row with the original table; where the numbers are right, remove the addresses from the file (data-gd in a page, content controls in Word, names in Excel) or write the file anew.",
            "Files that this program writes say of each cell which cell of the form it is. That is taken where the labels agree; cells that were copied or moved may have it wrong."),
        "GD090" => new(
            "A rule was not evaluated",
            "every rule is evaluated",
            "The check “{check}” could not be carried out ({reason}); the result is incomplete.",
            "This is a defect of this program; please send us the file and this message.",
            "A check that was not carried out is never a check that passed."),
        "GD091" => new(
            "The reader failed",
            "the reader copes with whatever a file holds",
            "The program failed while reading the file ({reason}); no report was read.",
            "This is a defect of this program; please send us the file and this message, or try the file saved in another format.",
            "Other files are read as usual."),
        "GD101" => new(
            "Section missing",
            "all six sections are present",
            "The section “{section}” is missing.",
            "Add the section; with nothing to report keep the heading and write 无.",
            "Article 50 and the official form prescribe six sections."),
        "GD102" => new(
            "Table missing",
            "sections two, three and four each have a table",
            "“{section}” has no table, or not one of its cells is filled in.",
            "Add the official table and fill in 0 for what did not occur.",
            "The three tables are required; prose does not replace them."),
        "GD103" => new(
            "Form not of the year",
            "the table is in the form prescribed for the report year",
            "{table} uses form {actual}; {expected} is prescribed for {year}.",
            "Use the table of form {expected}.",
            "The General Office of the State Council prescribes the form by notice; a new one holds from the year the notice names, the earlier one for the years before."),
        "GD104" => new(
            "Forms mixed",
            "tables two and three use one form",
            "Table two uses form {actual}, table three form {expected}.",
            "Use the form prescribed for the year in both tables.",
            "Mixed forms in one report show that only part of the template was replaced."),
        "GD105" => new(
            "Period is not the whole year",
            "the period is 1 January to 31 December of the report year",
            "The period is {actual:period}; it should be {expected:period}.",
            "Check the period, and that the numbers cover the whole year.",
            "The annual report covers a calendar year."),
        "GD106" => new(
            "Problems not stated",
            "section five states problems and improvements",
            "“{section}” is empty or says 无.",
            "State the main problems and how they are being addressed.",
            "Article 50 requires main problems and improvements."),
        "GD107" => new(
            "Title names another year",
            "year in the title = report year",
            "The title says {actual}, the report year is {expected}.",
            "Check title and report year.",
            "It happens when last year's file is used again."),
        "GD108" => new(
            "Published late",
            "by 31 January of the next year for departments, by 31 March for governments",
            "Published on {actual:date}, after {expected:date}.",
            "Check the date of publication; if it was late, publish in time next year.",
            "Article 49 sets 31 January for departments of governments at county level and above, and 31 March for the report of a local government at county level and above. It sets no day for townships and subdistricts; for them, for unknown kinds and for years before 2019, under the former regulations, nothing is said."),
        "GD109" => new(
            "Template text left in",
            "instructions and placeholders of the template are replaced or deleted",
            "{part} still has the template's “{actual}”.",
            "Replace it by what it stands for, or delete it.",
            "Only what no finished report says is reported, as 编写说明, 〈机关全称〉 or 20××年; masks that keep names back, as 张×× or ××局, are not."),
        "GD110" => new(
            "Text about another year",
            "preamble and section one are about the report year",
            "{part} is about {actual} and nowhere names the report year, {expected}.",
            "Check whether the text is last year's, and its figures with it.",
            "Only the sentence on the statistics period and an opening year are looked at; other years in the text, of laws, plans or comparisons, are not, and neither is a text that names the report year anywhere."),
        "GD111" => new(
            "Check character of the credit code",
            "the last of the 18 characters is the check character of the 17 before it",
            "The check character of the unified social credit code {actual} is wrong: the first 17 characters give {expected}.",
            "Compare the code with the certificate: a wrong character, two that changed places, or the code of another agency.",
            "The check character tells that the code was copied wrongly, not where; where one of the first 17 is wrong, the code computed from them is not the right one. A report without a code is not checked."),
        "GD201" => new(
            "Total disclosed below newly disclosed",
            "本年新公开数量 ≤ 对外公开总数量",
            "{location}: {formula}.",
            "Check both numbers; 对外公开总数量 includes what was disclosed this year.",
            "对外公开总数量 is cumulative and cannot be below the number disclosed this year."),
        "GD202" => new(
            "Decisions look like items",
            "处理决定数量 ≠ 上一年项目数量 + 本年增/减",
            "{location}: 处理决定数量 {actual} is exactly 上一年项目数量 plus 本年增/减 and may be a count of items ({formula}).",
            "处理决定数量 counts the decisions made this year, not the items at the end of it.",
            "The first two columns count items, the third decisions. If the match is a coincidence nothing need be changed."),
        "GD203" => new(
            "Items below zero",
            "上一年项目数量 + 本年增/减 ≥ 0",
            "{location}: {formula}.",
            "Check both numbers; no more can be removed than there were.",
            "A number of items is never negative."),
        "GD204" => new(
            "Sign on a count",
            "counts have no sign",
            "{location} has the sign “{sign}” in front of {actual}.",
            "Remove the sign; changes belong in 本年增/减.",
            "A signed count is often a change put in the wrong column."),
        "GD205" => new(
            "规章 without the power to make them",
            "规章 is 0 at agencies without the power to make rules",
            "{agency} generally has no power to make 规章, but {actual} is filled in.",
            "Check whether 规范性文件 were counted as 规章; fill in 0 where there are none.",
            "规章 are made by departments of the State Council and by governments of provinces and cities with districts, not by townships, subdistricts, departments of counties or committees of development zones."),
        "GD206" => new(
            "Amount without unit",
            "采购总金额 is stated in 元 or 万元",
            "{location} says {actual} without a unit, 元 or 万元.",
            "State the unit.",
            "The form of 2019 prints no unit; without one, amounts cannot be added up."),
        "GD207" => new(
            "Unit against the header",
            "the unit in the cell is that of the header",
            "{location} has “{note}” beside its number; the header says {expected}.",
            "Convert to the unit of the header and leave the unit out of the cell.",
            "With the wrong unit an amount is off by a factor of ten thousand."),
        "GD208" => new(
            "Implausible amount",
            "the amount fits its unit",
            "{location} says {actual} {unit}, which is implausible; yuan may have been filled in as ten thousand yuan.",
            "Check the unit.",
            "More than a trillion yuan a year at one agency is nearly always a wrong unit."),
        "GD209" => new(
            "Blank cells in table two",
            "all cells of table two are filled in",
            "Cells of table two that are not filled in, {count} in all: {cells}.",
            "Fill in 0 for what did not occur and “/” for what does not apply.",
            "A blank is not 0: it does not say whether nothing occurred or something was forgotten."),
        "GD301" => new(
            "Row total",
            "the six kinds of applicant add up to 总计",
            "{location}: {formula}, a difference of {difference}.",
            "Check the six kinds of applicant and 总计 of this row.",
            "总计 of a row is the sum of the six kinds of applicant; there is no subtotal for 法人或其他组织."),
        "GD302" => new(
            "Outcome total",
            "rows (一) to (六) = (七)总计",
            "{location}: the outcomes add up to {expected}, (七)总计 is {actual}, a difference of {difference}.",
            "Check the outcomes and (七)总计 of this column.",
            "(七)总计 is the sum of all outcomes of the column; groups (三) to (六) have no subtotals."),
        "GD303" => new(
            "Balance",
            "一 + 二 = 三(七) + 四",
            "{location}: {formula}, a difference of {difference}.",
            "Check requests received, carried over, decided in total and carried forward in this column.",
            "The header of the form prints the relation: the first item plus the second equals the third plus the fourth."),
        "GD304" => new(
            "Total not filled in",
            "a total whose parts are numbers is filled in",
            "{location} is not filled in; its parts add up to {expected}.",
            "Check and fill in the total.",
            "With a blank total no sum can be checked; this is “not filled in”, never “does not add up”."),
        "GD305" => new(
            "Blank cells in table three",
            "all cells of table three are filled in",
            "Cells of table three that are not filled in, {count} in all: {cells}.",
            "Fill in 0 for what did not occur and “/” for what does not apply.",
            "A blank is not 0. Where a total is printed, blank parts count as 0 in its sum."),
        "GD306" => new(
            "A request may stand in the wrong column",
            "one column has some too many, another as many too few",
            "{location}: every row adds up, and of the columns “{first}” and “{second}” one has {difference} too many and the other {difference} too few; {difference} may stand in the wrong column.",
            "Check the numbers of these two kinds of applicant for requests counted in the other column.",
            "This is what it looks like when a request counts for one kind of applicant in one row and for another in the next. A hint at the cause; the sums that fail are reported by themselves."),
        "GD307" => new(
            "One number may be split over two cells",
            "two neighbouring numbers written as one make the sums hold",
            "{location}: “{first}” and “{second}” put together as {joined} make the sum hold.",
            "Check the original table for one number in these two cells.",
            "Typesetting and copying can split a number over two cells. A hint at the cause; the sums that fail are reported by themselves."),
        "GD401" => new(
            "Group total",
            "the four results add up to 总计",
            "{location}: {formula}, a difference of {difference}.",
            "Check the four results and 总计 of this group.",
            "总计 of a group is the sum of its four results."),
        "GD402" => new(
            "Group total not filled in",
            "a total whose parts are numbers is filled in",
            "{location} is not filled in; its parts add up to {expected}.",
            "Check and fill in the total.",
            "With a blank total no sum can be checked."),
        "GD403" => new(
            "Blank cells in table four",
            "all cells of table four are filled in",
            "Cells of table four that are not filled in, {count} in all: {cells}.",
            "Fill in 0 for what did not occur and “/” for what does not apply.",
            "A blank is not 0."),
        "GD501" => new(
            "A figure in the text contradicts the tables",
            "a figure in the text = one of the numbers of the tables it may stand for",
            "{part} says “{quote}”, which fits no number of the table that it may stand for: {readings}; the text says {actual}, a difference of {difference}.",
            "Check text and table and correct the wrong one; where the scope differs, say so in the text.",
            "A figure with several admissible readings passes if any of them fits: 收到 is 新收, or 新收 with 上年结转; 办结 and 答复 are 总计; 收办 is 新收 with 上年结转, 新收 is 新收 alone. Figures of another scope (on behalf of others, filings, last year, cumulative), approximate figures, ranges, and figures that unknown words narrow down are not assessed; where the scope is not said, a figure counts only if others of the same table fit."),
        "GD502" => new(
            "Parts in the text do not add up",
            "sum of the parts listed in a sentence = their whole",
            "{part} says “{quote}”: the parts add up to {expected}, the whole is {actual}, a difference of {difference}.",
            "Check the whole and its parts.",
            "Only parts that exclude one another are added up: ways of filing, applicants, results, classes of documents, and what was received and carried over against what was done and carried forward. A text that repeats a table which does not add up has no finding of its own. After 其中 the list may be incomplete; then only a sum above the whole counts, or a list that plainly names all."),
        "GD503" => new(
            "A percentage in the text is wrong",
            "percentage = part ÷ whole",
            "{part} says “{quote}”: {part1} ÷ {whole} = {expected} %, the text says {actual} %, a difference of {difference} points.",
            "Check the percentage and the two numbers it is made of.",
            "Compared to the printed decimals; rounding to the nearest, down or up is no error. Not assessed where the whole cannot be told."),
        "GD504" => new(
            "A change in the text does not follow from the two years",
            "change = this year − last year; growth = (this year − last year) ÷ last year",
            "{part} says “{quote}”: this year {figure}, last year {base}, so it should be {expected}{unit}; the text says {actual}{unit}, a difference of {difference}.",
            "Check the change and the numbers of both years.",
            "Last year's number is taken from the text, or else from last year's report; with several admissible readings any that fits will do. Compared to the printed decimals; rounding to the nearest, down or up is no error."),
        "GD505" => new(
            "The text says all were done, the table carries some forward",
            "where all are done, 结转下年度继续办理 = 0",
            "{part} says “{quote}”, but {location} is {actual}.",
            "Check whether requests were carried forward; if so, correct the text.",
            "What is all done leaves nothing to carry forward. Assessed only where the sentence speaks of all requests."),
        "GD506" => new(
            "The text says 100 % were done in time, the table carries some forward",
            "where 100 % were done in time, those carried forward were not yet due",
            "{part} says “{quote}”, but {location} is {actual}.",
            "Make sure that the requests carried forward were not due by the end of the year; if so, nothing need be changed.",
            "A request received late in the year may lawfully be answered in the next. This is only a hint."),
        "GD507" => new(
            "The fee for information is not stated",
            "section six states the 信息处理费 charged",
            "{location} does not state the 信息处理费 charged.",
            "State the amount; where none was charged, say 本年度没有收取信息处理费.",
            "From the report year 2021 on, agencies report the 信息处理费 they charged. A mention anywhere in the text will do. It has nothing to do with 行政事业性收费 in table two."),
        "GD508" => new(
            "Two different fees for information",
            "the text gives one amount of 信息处理费",
            "{part} says “{quote}”, which is {actual} yuan; elsewhere it says “{other}”, which is {expected} yuan, a difference of {difference}.",
            "Check the amount and correct the wrong one.",
            "Amounts of parts (其中, 另有, 分别) are not compared. None charged is 0."),
        "GD601" => new(
            "Carry-over chain",
            "上年结转 = 结转下年度 of last year's report",
            "{location}: {formula}, a difference of {difference}.",
            "Check 结转下年度继续办理 of last year's report and 上年结转 of this year's; if last year's is wrong, correct both.",
            "Requests not decided last year are all carried over. This holds in every column and across the change of form, except where agencies were merged or dissolved."),
        "GD602" => new(
            "In-force roll-forward",
            "现行有效 = 现行有效 of last year + 本年制发 − 本年废止",
            "{location}: {formula}, a difference of {difference}.",
            "Check the three numbers and last year's; where a clean-up or a merger explains the gap nothing need be changed, but the text should say so.",
            "This is customary arithmetic, not a printed rule. It lawfully fails after a clean-up of documents, a merger of agencies, a transfer of tasks or a change of what is counted."),
        "GD603" => new(
            "Item roll-forward",
            "上一年项目数量 = 上一年项目数量 + 本年增/减, both of last year's report",
            "{location}: {formula}, a difference of {difference}.",
            "Check 上一年项目数量 of this year and both numbers of last year's report.",
            "The number of items at the end of last year is where this year starts. It may fail after a revision of the list of powers or a merger. Only for two reports in the form of 2019."),
        "GD604" => new(
            "More than five times last year",
            "the larger of the two years is at most five times the smaller",
            "{location}: {expected} in {year}, {actual} this year.",
            "Check for a digit too many or too few and for a change of unit or scope; nothing need be changed if the number is right.",
            "A jump need not be wrong, but a lost digit or a changed unit looks like this. Not compared when the smaller number is below 10; in rows with a total only the total is compared."),
        "GD605" => new(
            "Text copied from last year",
            "each section is written for its year",
            "{location} is the text of the {year} report, word for word.",
            "Write the section anew for this year.",
            "A section that is the same was most likely not updated. Texts of fewer than 120 characters without white space are not compared: 无 and standing sentences, as on 信息处理费, are rightly the same every year."),
        "GD701" => new(
            "Not the sum of the agencies",
            "every cell of the aggregate report = the sum of the cell in the agencies' reports",
            "{location}: the aggregate report says {actual}, {count} reports add up to {expected}, a difference of {difference}.",
            "Check the cell in the aggregate report and in the agencies' reports, and that all reports are there, the lead agency's own included.",
            "Only reports stated to be aggregate are checked, and only against a complete set. Joint handling or a single point of receipt may account for a difference. Amounts are compared with the decimals of the aggregate report."),
        "GD702" => new(
            "Agencies without a report",
            "every agency of the roster has a report for the year",
            "Agencies of the roster without a report for the year, {count} of {expected}: {agencies}.",
            "Obtain these reports; where the roster is out of date, update it.",
            "Agencies are told by unified social credit code, without one by name whatever its spaces and widths. Until the set is complete sums are not checked."),
        "GD703" => new(
            "Reports cannot be added up",
            "reports that are added are of one year, of different agencies and in one form",
            "{location}: {reason} ({actual:list}) in the agencies' reports; they were not added up.",
            "Bring the reports to one year and form and remove duplicates, then add again.",
            "Rows and columns of different forms mean different things and cannot be added cell by cell; two reports of one agency would be counted twice."),
        "GD704" => new(
            "A cell cannot be added up",
            "numbers that are added have a unit, and their sum fits into a cell",
            "{location}: {reason}; the cell was not added up.",
            "State the unit of the amounts, or check them.",
            "Amounts without a unit are not converted by guess; a sum with too many digits is not cut."),
        _ => throw new ArgumentException($"Rule {ruleId} has no English text.", nameof(ruleId)),
    };

    public override string Term(MessageTerm term) => term switch
    {
        MessageTerm.Object => "an object",
        MessageTerm.Array => "an array",
        MessageTerm.Text => "text",
        MessageTerm.TextOrNull => "text or null",
        MessageTerm.Number => "a number",
        MessageTerm.Boolean => "true/false",
        MessageTerm.Null => "nothing (null)",
        MessageTerm.Count => "a whole number not below 0, null or \"/\"",
        MessageTerm.Change => "a whole number, null or \"/\"",
        MessageTerm.Amount => "a number not below 0, null or \"/\"",
        MessageTerm.Year => "a year from 2008 to 9999, or null",
        MessageTerm.Date => "a date (as 2019-12-31)",
        MessageTerm.Pointer => "a JSON Pointer (as /requests/received/total)",
        MessageTerm.RestNotRead => "what follows could not be read",
        MessageTerm.PassedOver => "it was passed over",
        MessageTerm.EndOfFile => "the file ends here",
        MessageTerm.FormName => "the name of a form (as 2021)",
        MessageTerm.Title => "the title",
        MessageTerm.Preamble => "the preamble",
        MessageTerm.Agency => "the agency",
        MessageTerm.YearsDiffer => "different years",
        MessageTerm.AgencyTwice => "one agency twice",
        MessageTerm.FormsDiffer => "different forms",
        MessageTerm.UnitUnknown => "an amount has no unit",
        MessageTerm.FileMissing => "there is no such file",
        MessageTerm.FolderMissing => "there is no such folder",
        MessageTerm.IsFolder => "it is a folder, not a file",
        MessageTerm.AccessDenied => "it may not be read",
        MessageTerm.NotAPath => "this is no path of a file",
        MessageTerm.NothingThere => "there is no such file or folder",
        MessageTerm.NoFilesInside => "the folder has no file this tool reads",
        MessageTerm.FolderClosed => "the folder cannot be opened; it may not be readable for you",
        MessageTerm.NoReports => "the file holds no report",
        MessageTerm.WriteDenied => "it may not be written",
        MessageTerm.DiskFull => "the disk is full",
        MessageTerm.FileSizeLimit => "the file would grow past its limit",
        MessageTerm.WriteFailed => "writing broke off; another program may be using the file, or its disk or network has failed",
        MessageTerm.ReadFailed => "reading broke off; another program may be using the file, or its disk or network has failed",
        MessageTerm.Or => "; or ",
        MessageTerm.NotText => "something that is not text: a picture, a field, a formula, a text box",
        MessageTerm.NoNumber => "blank",
        MessageTerm.SaveAsDocx => "Open it in Word or WPS and save it as .docx.",
        MessageTerm.SaveAsXlsx => "Open it in Excel or WPS and save it as .xlsx.",
        MessageTerm.SaveAsPage => "Open it in a browser and save it as a web page (.html).",
        MessageTerm.AskForSource => "Ask for the report as a Word, Excel or web page file, or as a PDF or OFD file with text.",
        MessageTerm.ReadLines => "Read .ndjson, one report per line, with the command line tool, or with ReportJson.ReadLines in a program.",
        MessageTerm.FindText => "For pictures and scans find the original text, or type in what they show.",
        MessageTerm.Unpack => "Unpack it and validate the files in it.",
        MessageTerm.SumTooLarge => "the sum has more digits than a cell holds",
        MessageTerm.ReportYear => "the report year",
        MessageTerm.AgencyKind => "whether the agency is a government or a department",
        MessageTerm.Period => "the period covered",
        MessageTerm.PublicationDate => "the day of publication",
        MessageTerm.TitleYear => "the year in the title",
        MessageTerm.PreambleYear => "the year in the preamble",
        MessageTerm.OverviewYear => "the year in the overview",
        MessageTerm.AmountUnit => "the unit of the amount",
        MessageTerm.PreviousReport => "the previous year's report",
        MessageTerm.ReportsBelow => "the reports of the agencies below",
        _ => "a table (object) or null",
    };

    public override string Location(ReportLocation location)
    {
        if (location.Section is { } section)
        {
            return $"“{section.Heading}”";
        }

        if (location.Table is not { } table)
        {
            return "the whole report";
        }

        var text = Invariant($"table {(int)table}");
        if (location.Row is { } row)
        {
            var position = table == TableKind.Requests ? Invariant($", row {row.Index + 1}") : ",";
            text += $"{position} “{row.FullLabel}”";
        }

        return location.Column is { } column ? $"{text}, column {column.Label}" : text;
    }

    public override string CellList(IReadOnlyList<FormCell> cells) => string.Join("; ", cells
        .GroupBy(cell => cell.Row)
        .Select(row => row.Count() == row.Key.Columns.Count && row.Count() > 1
            ? $"“{row.Key.FullLabel}” (whole row)"
            : $"“{row.Key.FullLabel}” {string.Join(", ", row.Select(cell => cell.Column.Label))}"));

    public override string List(IReadOnlyList<string> names) => string.Join(", ", names);

    public override string Choice(IReadOnlyList<string> words) => string.Join(" or ", words.Select(word => $"“{word}”"));

    public override string ColumnList(IReadOnlyList<FormCell> cells) => cells.Count == cells[0].Row.Columns.Count
        ? "the whole row"
        : string.Join(", ", cells.Select(cell => cell.Column.Label));

    public override string Formula(RelationValue value)
    {
        var left = Side(value.Relation.Left, value.Left, " + ", " (blank)", Name);
        var right = Side(value.Relation.Right, value.Right, " + ", " (blank)", Name);
        var shown = value.Left.Count == 1 ? left : Invariant($"{left} = {Sum(value.Left)}");
        return (value.Relation.Kind, value.Right.Count) switch
        {
            (_, 0) => $"{shown}, below 0",
            (RelationKind.DisclosedWithinTotal, _) => $"{shown} is more than {right}",
            (RelationKind.DecisionsNotItems, _) => shown,
            (_, 1) => $"{shown}, but {Name(value.Relation.Right[0])} is {value.Right[0]}",
            _ => Invariant($"{shown}; {right} = {Sum(value.Right)}"),
        };

        string Name(FormCell cell) => IsDownColumn(value.Relation) ? cell.Row.ShortLabel : cell.Column.Label;
    }

    public override string Formula(YearRelationValue value) => Invariant($"filled in {value.Cell.Value}, should be {Should(value.Comparison)}{value.Sum} ({Terms(value, (term, label) =>
        term.Year == value.Cell.Year ? label : Invariant($"{label} of the {term.Year} report"))})");

    private static string Should(YearRelationComparison comparison) => comparison switch
    {
        YearRelationComparison.AtLeast => "at least ",
        YearRelationComparison.AtMost => "at most ",
        _ => "",
    };

    protected override string Bytes => "bytes";

    protected override string Day(CalendarDate day) => Invariant($"{day.Day} {Month(day)} {day.Year}");

    protected override string Period(CalendarDate first, CalendarDate last) =>
        first.Year == last.Year ? Invariant($"{first.Day} {Month(first)} to {Day(last)}") : $"{Day(first)} to {Day(last)}";

    private static string Month(CalendarDate day) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);

    public override string Phrase(string id) => id switch
    {
        "Severity.Error" => "Error",
        "Severity.Warning" => "Warning",
        "Severity.Info" => "Note",
        "Gap.Blank" => "{places} blank",
        "Gap.NotApplicable" => "{places} with '/'",
        "Gap.Missing" => "{places} missing",
        "Gap.Doubtful" => "{places} read with doubt",
        "Gap.Unclear" => "the sentence does not say clearly what or whom its figure counts",
        "Gap.OtherPeriod" => "the sentence is about another year, or not about a whole one",
        "Gap.OtherScope" => "the sentence may be about others than those the tables count",
        "Gap.OtherMatter" => "the sentence does not say that it is about disclosure",
        "Gap.Inexact" => "the number in the text is not exact",
        "Gap.PartOnly" => "the text speaks of a part that no table counts by itself",
        "Gap.NoBase" => "there is no number to hold it against",
        "Gap.OutOfScope" => "outside of the rule by {places}",
        "Gap.NotComparable" => "{places} not complete or not comparable",
        "Gap.CheckFailed" => "the check itself was not completed",
        "Gap.OfYear" => "report of {year}: {gap}",
        "Gap.MoreCells" => "{cells} and more, {count} cells",
        "Gap.Separator" => "; ",
        "LegalBasis.FileContract" => "how this program reads files",
        "LegalBasis.Article20" => "Regulations on Open Government Information (State Council Decree 711), article 20",
        "LegalBasis.Article49" => "Regulations on Open Government Information (State Council Decree 711), article 49",
        "LegalBasis.Article50" => "Regulations on Open Government Information (State Council Decree 711), article 50",
        "LegalBasis.FormNotices" => "notice {notices}",
        "LegalBasis.PrintedRelation" => "the relation printed in the header of table three ({notices})",
        "LegalBasis.FormLayout" => "the layout of the official form ({notices})",
        "LegalBasis.ProcessingFeeNotice" => "国办函〔2020〕109号, measures for the fee for information",
        "LegalBasis.CreditCodeStandard" => "GB 32100-2015, coding rule of the unified social credit code",
        "LegalBasis.Plausibility" => "no text of law; a check of plausibility",
        "Finding.Remedy" => "What to do: ",
        "Finding.Basis" => "Basis: ",
        "Finding.OnlyRepair" => "Smallest repair (the only one): ",
        "Finding.OneRepair" => "Smallest repair (one of several; for the others see the command repair): ",
        "Finding.BestRepair" => "Smallest repair (the most credible of several; for the others see the command repair): ",
        "Sheet.Check" => "Check (the difference should be 0; red is broken)",
        "Sheet.Difference" => "Difference",
        "Sheet.RowTotal" => "{place}: the six applicants less 总计",
        "Sheet.OutcomeTotal" => "{place}: all outcomes less (七)总计",
        "Sheet.Balance" => "{place}: 一 and 二, less 三(七), less 四",
        "Sheet.GroupTotal" => "{place}: the four results less 总计",
        "Sheet.Count" => "A whole number not below 0; / where it does not apply.",
        "Sheet.Change" => "A whole number, below 0 for fewer; / where it does not apply.",
        "Sheet.Amount" => "A number not below 0; / where it does not apply.",
        "Sheet.Help" => "How to fill in\n0 for what did not happen, / for what does not apply, and nothing left blank.\nThe checks beside a table are formulas; a difference other than 0 is red, and so is its total.\n"
            + "Labels are protected without a password.\nChecks and this sheet are no part of the report.",
        "Annotate.List" => "Findings",
        "Annotate.Unsupported" => "No comments can be put into a {format} file. Take the result page of validate --format html, which marks every finding, or save the file as .docx or .xlsx first.",
        "Annotate.NoReport" => "No report could be read, so there is nothing to comment on.",
        "Annotate.Damaged" => "Parts of the file are damaged, and comments would damage more. Open it in Word or WPS, save it anew, and annotate what was saved.",
        "Annotate.Strict" => "The file is of the kind Strict Open XML. Save it as an ordinary .docx or .xlsx first.",
        "Annotate.Encoding" => "The page has bytes that are not of its encoding, and a change would damage it. Save it as a page in UTF-8 first.",
        "Change.Blank" => "blank",
        "Change.Separator" => "; ",
        "Evidence.FigureInText" => "a figure in the text agrees: {cell} {to}{quote}",
        "Evidence.OtherYear" => "the report of another year agrees: {cell} {to}{quote}",
        "Evidence.CellsExchanged" => "all sums hold when two neighbouring cells change places",
        "Evidence.RowShifted" => "all sums hold when the row moves by one column",
        "Evidence.TotalsBlank" => "a whole line of totals is blank; each is the sum of its parts",
        "Evidence.DigitsSwapped" => "{cell} {to} typed as {from}: two neighbouring digits swapped",
        "Evidence.DigitDropped" => "{cell} {to} typed as {from}: one digit dropped",
        "Evidence.DigitDoubled" => "{cell} {to} typed as {from}: one digit typed twice",
        "Evidence.DigitAdded" => "{cell} {to} typed as {from}: one digit too many",
        "Evidence.DigitChanged" => "{cell} {to} typed as {from}: one digit differs",
        "Evidence.OnlyTotals" => "only totals change; all parts stay",
        "Evidence.Quote" => " (“{quote}”)",
        "Settings.File" => "The file",
        "Settings.EndsEarly" => "The file ends before its JSON does.",
        "Settings.NotJson" => "This is not well-formed JSON: {found}",
        "Settings.NotUtf8" => "The file is not UTF-8.",
        "Settings.WrongType" => "{pointer} should be {expected}, but is {found}.",
        "Settings.UnknownKey" => "Unknown key “{found}”.",
        "Settings.DuplicateKey" => "The key “{found}” stands twice.",
        "Settings.MissingKey" => "The key “{found}” is missing.",
        "Settings.UnknownRule" => "There is no rule “{found}”.",
        "Settings.ReadingRule" => "{found} is reported while a file is read; no rule set selects it.",
        "Settings.WrongValue" => "{pointer} cannot be “{found}”.",
        "Settings.NotJson.Remedy" => "Correct it and run again; comments and trailing commas are allowed.",
        "Settings.NotUtf8.Remedy" => "Save the file as UTF-8.",
        "Settings.DuplicateKey.Remedy" => "Keep one of them.",
        "Settings.MissingKey.Remedy" => "Add the key.",
        "Settings.UnknownRule.Remedy" => "The ids are listed in schema/rules.json; they are case-sensitive, as GD601.",
        "Settings.ReadingRule.Remedy" => "Take it out of the rule set; a single one can be accepted as a finding.",
        "Settings.Allowed.Remedy" => "It may be: {allowed}.",
        "Settings.Allowed.Separator" => ", ",
        "Settings.Remedy" => "Write it in the agreed way.",
        _ => throw new ArgumentException($"There is no phrase {id} in English.", nameof(id)),
    };

    public override string Cell(FormCell cell) => IsNumbered(cell)
        ? Invariant($"row {cell.Row.Index + 1} {cell.Column.Label}")
        : $"“{cell.Row.FullLabel}” {cell.Column.Label}";
}
