using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Where the headers of the columns of table three stand: each as the name of its column with the columns of the grid, and ! where a header of the form is not over it.</summary>
public sealed class ColumnHeadersTests
{
    private const string Organizations = "商业企业,科研机构,社会公益组织,法律服务机构,其他";

    [Theory]
    [InlineData(
        "申请人情况*7 / 自然人*1*2,法人或其他组织*5,总计*1*2 / " + Organizations,
        "naturalPerson 0-1, commercialEnterprise 1-2, researchInstitution 2-3, publicInterestOrganization 3-4, legalServiceInstitution 4-5, otherOrganization 5-6, total 6-7")]
    [InlineData(
        "申请人情况*6,_ / 自然人*1*2,法人或其他组织*4,其他*1*2,总计*1*2 / 商业企业,科研机构,社会公益组织,法律服务机构",
        "naturalPerson 0-1, commercialEnterprise 1-2, researchInstitution 2-3, publicInterestOrganization 3-4, legalServiceInstitution 4-5, otherOrganization! 5-6, total 6-7")]
    [InlineData(
        "自然人*1*2,法人或其他组织*3,总计*1*2 / 商业企业*2,科研机构",
        "naturalPerson! 0-1, commercialEnterprise! 1-3, researchInstitution! 3-4, total! 4-5")]
    [InlineData("商业,科研,商业 / 企业,机构,企业", "researchInstitution! 1-2")]
    [InlineData("_,备注 / _,_", "")]
    [InlineData("自然人,社会公益组,总计", "naturalPerson! 0-1, publicInterestOrganization! 1-2, total! 2-3")]
    [InlineData("自然人,社会公益组,织,总计", "naturalPerson! 0-1, total! 3-4")]
    [InlineData("自然人,社,会公益组织,总计", "naturalPerson! 0-1, total! 3-4")]
    [InlineData("自然人,法律服务机构其他*2,总计", "naturalPerson! 0-1, total! 3-4")]
    [InlineData("自然人,法律服务机构等,总计", "naturalPerson! 0-1, legalServiceInstitution! 1-2, total! 2-3")]
    [InlineData("自然人(单位:,件),总计", "total! 2-3")]
    [InlineData("自然人,(件),总计", "total! 2-3")]
    [InlineData("自然人*1*2,总计*2 / _,2024年", "naturalPerson! 0-1")]
    [InlineData("自然人*1*2,总计*2 / 2023年,2024年", "naturalPerson! 0-1")]
    [InlineData("自然人(2023年),自然人(2024年),总计", "total! 2-3")]
    [InlineData("自然人(件,总计", "naturalPerson! 0-1, total! 1-2")]
    [InlineData("自然人,总计,科研机构,其他,商业企业,_ / 1,2,3,4,5,6", "naturalPerson! 0-1, total! 1-2, researchInstitution! 2-3, otherOrganization! 3-4, commercialEnterprise! 4-5")]
    [InlineData("自然人,总,计", "naturalPerson! 0-1")]
    [InlineData("个人,企业,科研,公益组织,法律服务,其他组织,合计", "naturalPerson! 0-1, commercialEnterprise! 1-2, researchInstitution! 2-3, publicInterestOrganization! 3-4, legalServiceInstitution! 4-5, otherOrganization! 5-6, total! 6-7")]
    [InlineData(
        "申请人情况*4,公益组织*1*3 / 自然人*1*2,法人或其他组织*2,总计*1*2 / 商业企业,科研机构",
        "naturalPerson 0-1, commercialEnterprise 1-2, researchInstitution 2-3, total 3-4")]
    [InlineData("自然人,商业,企业,机构,本年,总计", "naturalPerson! 0-1, total! 5-6")]
    [InlineData("自然人(件,商业企业(件),总计", "naturalPerson! 0-1, commercialEnterprise! 1-2, total! 2-3")]
    public void A_header_stands_over_the_columns_that_have_its_words_side_by_side(string table, string places) => string.Join(
        ", ",
        new ColumnHeaders(SmallTable.Lay(table).Rows).PlacesOf(TableLabels.Of(FormSet.Official)[TableKind.Requests].Forms[0].Rows[0].Columns)
            .Select(place => $"{place.Key.Name}{(place.Value.MissingGroups.Count == 0 ? "" : "!")} {place.Value.Start}-{place.Value.End}")).Should().Be(places);

    [Theory]
    [InlineData("自然人,商业企业,科研机构", false)]
    [InlineData("自然人,商业企业,科研机构,总", true)]
    [InlineData("自然人*1*2,法人或其,他组织总计*5 / _," + Organizations, true)]
    [InlineData("自然人*1*2,法人或其他组织*4 / 商业企业,科研机构,社会公益组织,法律服务机构", false)]
    public void Headers_are_damaged_where_one_is_a_piece_of_a_missing_one_or_holds_it(string table, bool expected) =>
        new ColumnHeaders(SmallTable.Lay(table).Rows).AreDamaged(TableLabels.Of(FormSet.Official)[TableKind.Requests].Forms[0].Rows[0].Columns).Should().Be(expected);
}
