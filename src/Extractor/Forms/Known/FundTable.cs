namespace Extractor.Forms.Known;

/// <summary>What the tables of the two funds have in common.</summary>
internal static class FundTable
{
    /// <summary>
    /// Sections that only government-managed funds spend from: 20707 film, 20822 and 20823 resettlement, 21208 to 21219 land, 22904 and 22960 lottery …
    /// </summary>
    private static readonly string[] FundSections =
    [
        "20610", "20707", "20709", "20710", "20822", "20823", "20829", "21160", "21161", "21208", "21210", "21211", "21213", "21214", "21215", "21216", "21217",
            "21218", "21219",
        "21366", "21367", "21369", "21370", "21371", "21460", "21462", "21463", "21464", "21468", "21469", "21470", "21471", "21472", "21473", "21562", "22904",
            "22908", "22960", "23204", "23304", "23402",
    ];

    public static bool IsFundCode(string code) => code.Length >= 5 && FundSections.Contains(code[..5]);

    public static bool Allows(TableSection section) =>
        section.Head.HasAny("基本支出", "项目支出", "本年收入", "本年支出", "年初结转", "上年结转", "决算数", "支出合计") && !section.Head.HasAny("上缴上级", "事业收入", "出国");
}
