namespace Extractor.Layout.Letters;

/// <summary>
/// Radical signs read as the characters that they look like: fonts draw ⼊ (U+2F0A) and 入 with one glyph, and a PDF may
/// name either.
/// </summary>
internal static class Radicals
{
    private const char FirstKangxi = '\u2F00';

    private const string Kangxi = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Supplement = "⺁⺃⺅⺈⺌⺒⺝⺟⺠⺪⺬⺰⺳⺻⻁⻄⻅⻆⻈⻉⻊⻋⻌⻍⻐⻑⻓⻔⻖⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻮⻯⻰⻳";

    private const string SupplementRead = "厂乚亻刀小巳月母民疋示纟罒聿虎西见角讠贝足车辶辶钅長长门阝青韦页风飞食饣马骨鬼鱼鸟卤麦黄齐齐齿竜龙龟";

    public static bool IsRadical(char c) => c is >= '\u2E80' and <= '\u2FD5';

    public static char Read(char c)
    {
        if (c >= FirstKangxi && c - FirstKangxi < Kangxi.Length) return Kangxi[c - FirstKangxi];
        var i = Supplement.IndexOf(c);
        return i >= 0 ? SupplementRead[i] : c;
    }
}
