namespace Extractor.Domain;

/// <summary>Radicals (⽀, ⻋) that some producers map a glyph to in place of the character that is printed (支, 车).</summary>
/// <remarks>The Kangxi radicals by their compatibility decompositions in the Unicode Character Database; of the supplement those that look like one character.</remarks>
public static class Radicals
{
    private const char FirstKangxi = '\u2F00';

    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
        "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
        "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
        "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Supplement = "\u2E84\u2E87\u2E8A\u2E8B\u2E8C\u2E8E\u2E90\u2E92\u2E93\u2E95\u2E9D\u2E9F\u2EA0\u2EA9\u2EB8\u2EC1\u2EC4\u2EC5\u2EC6\u2EC9\u2ECB\u2ED3\u2ED4\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9\u2EEA\u2EEC\u2EEE\u2EF0\u2EF3";

    private const string SupplementCharacters = "乙几卜卩小兀尢巳幺彐月母民王羊虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    /// <summary>The character that the radical looks like; any other character itself.</summary>
    public static char Fold(char c)
    {
        if (c is < '\u2E80' or > '\u2FD5') return c;
        if (c >= FirstKangxi) return Kangxi[c - FirstKangxi];
        var at = Supplement.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : SupplementCharacters[at];
    }

    public static string Fold(string text) => text.Any(c => Fold(c) != c) ? string.Concat(text.Select(Fold)) : text;
}
