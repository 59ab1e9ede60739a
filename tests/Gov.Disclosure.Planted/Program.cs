using Gov.Disclosure;
using Gov.Disclosure.Planted;
var c = CountryReports.Create(CountrySize.Full); c.Compose();
var ix = new ReportIndex(); foreach (var e in c.Entries) ix.Add(new ReadResult(e.Report, []));
int n=0; var by = new Dictionary<string,int>();
foreach (var e in c.Entries) { var r = ReportValidator.Default.Validate(e.Report, null, new ValidationContext{Previous=ix.FindPrevious(e.Report).Report});
 foreach (var d in r.Diagnostics) { by[d.RuleId]=by.GetValueOrDefault(d.RuleId)+1; if (by[d.RuleId] <= 12) Console.WriteLine(e.FileName+" "+d); } n+=r.Diagnostics.Count; }
Console.WriteLine(n); foreach (var k in by) Console.WriteLine(k);
Console.WriteLine(c.Entries[45].Report.Overview);
