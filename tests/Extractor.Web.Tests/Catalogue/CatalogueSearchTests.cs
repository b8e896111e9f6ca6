using System.Diagnostics;
using Extractor.Web.Catalogue;

namespace Extractor.Web.Tests.Catalogue;

public sealed class CatalogueSearchTests
{
    private static readonly CatalogueEntry[] All =
    [
        Entry(1, "新乡市财政局", 2024, "河南省", "新乡市", contradictions: 3),
        Entry(2, "新乡市审计局", 2023, "河南省", "新乡市", contradictions: 0),
        Entry(3, "遂宁市财政局", 2024, "四川省", "遂宁市", contradictions: 1),
    ];

    [Test]
    public void TheGravestStandFirst() => Assert.That(Ask(new CatalogueQuery()).Page.Select(e => e.Id), Is.EqualTo((long[])[1, 3, 2]));

    [Test]
    public void EveryWordMustStandSomewhere() => Assert.That(Ask(new CatalogueQuery { Text = "财政 遂宁" }).Page.Select(e => e.Id), Is.EqualTo((long[])[3]));

    [Test]
    public void AFacetCountsWhatTheOthersLeaveWhateverItsOwnChoice()
    {
        var answer = Ask(new CatalogueQuery().With("city", "新乡市").With("year", "2024"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Total, Is.EqualTo(1));
            Assert.That(answer.Facets["year"], Is.EqualTo((IEnumerable<(string, int)>)[("2024", 1), ("2023", 1)]));
            Assert.That(answer.Facets["city"], Is.EqualTo((IEnumerable<(string, int)>)[("新乡市", 1), ("遂宁市", 1)]));
            Assert.That(answer.Facets["severity"], Is.EqualTo((IEnumerable<(string, int)>)[("contradiction", 1)]));
        }
    }

    [TestCase(0, "open")]
    [TestCase(2, "begun")]
    [TestCase(3, "done")]
    public void TheStateOfReviewIsAFacet(int decided, string state)
    {
        var answer = CatalogueSearch.Ask(All, new CatalogueQuery().With("review", state), sha => sha == All[0].Sha256 ? decided : 0);
        Assert.That(answer.Page.Select(e => e.Id), Does.Contain(1));
    }

    [Test]
    public void TheAddressOfAQuestionAsksTheSame()
    {
        var query = new CatalogueQuery { Text = "a&b=c", Sort = "year" }.With("city", "新乡市") with { Page = 3 };
        Assert.That(query.Address(), Is.EqualTo("/?q=a%26b%3Dc&city=%E6%96%B0%E4%B9%A1%E5%B8%82&sort=year&page=3"));
    }

    [Test]
    public void AHundredThousandDocumentsAreSearchedWithinThreeTenthsOfASecond()
    {
        var many = Enumerable.Range(0, 100_000)
            .Select(i => All[i % 3] with { Id = i, Body = $"{All[i % 3].City}第{i}局", Year = 2000 + (i % 25), Own = new(i % 7, 0, 0, 0) }).ToArray();
        var fastest = Enumerable.Range(0, 6).Min(_ =>
        {
            var begun = Stopwatch.GetTimestamp();
            CatalogueSearch.Ask(many, new CatalogueQuery { Text = "新乡 9局" }, _ => 1);
            return Stopwatch.GetElapsedTime(begun);
        });
        Assert.That(fastest, Is.LessThan(TimeSpan.FromMilliseconds(300)));
    }

    private static CatalogueAnswer Ask(CatalogueQuery query) =>
        CatalogueSearch.Ask([.. All.Order(Comparer<CatalogueEntry>.Create(CatalogueOrder.Of(query.Sort)))], query, _ => 0);

    private static CatalogueEntry Entry(long id, string body, int year, string province, string city, int contradictions) => new()
    {
        Id = id,
        Sha256 = new string((char)('a' + id), 64),
        Name = $"{id}.pdf",
        Body = body,
        Year = year,
        Status = "complete",
        Pages = 10,
        Province = province,
        City = city,
        Own = new(contradictions, 0, 0, 0),
    };
}
