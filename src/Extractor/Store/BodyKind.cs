namespace Extractor.Store;

/// <summary>What sort of body a name tells of by its ending, so that a school is compared with schools.</summary>
internal static class BodyKind
{
    /// <summary>Where no ending fits.</summary>
    public const string Other = "other";

    /// <summary>Kind, what is meant, endings; the first that fits holds.</summary>
    public static IReadOnlyList<(string Kind, string Meaning, string[] Endings)> All { get; } =
    [
        ("school", "学校、幼儿园", ["大学", "学院", "学校", "中学", "小学", "幼儿园", "党校"]),
        ("hospital", "医院、卫生院", ["医院", "卫生院", "保健院", "卫生服务中心"]),
        ("court", "法院、检察院", ["法院", "检察院"]),
        ("township", "乡镇、街道", ["街道办事处", "街道", "镇人民政府", "乡人民政府", "镇", "乡"]),
        ("congress", "人大、政协", ["人民代表大会常务委员会", "人大常委会", "人大办公室", "政协", "政治协商会议"]),
        ("mass-organisation", "群团组织、民主党派", ["联合会", "总工会", "工会", "妇联", "团委", "协会", "学会", "红十字会", "工商联"]),
        ("party", "党委部门", ["组织部", "宣传部", "统战部", "政法委", "纪委", "委员会办公厅", "党委", "工作部", "纪律检查委员会"]),
        ("department", "政府部门", ["局", "委员会", "委", "厅", "办公室", "办公厅", "部", "政府"]),
        ("institution", "其他事业单位", ["中心", "研究院", "研究所", "院", "所", "站", "馆", "队", "处", "台", "社", "园", "场"]),
    ];

    /// <param name="name">Normalised; （本级） and the like are passed over.</param>
    public static string Of(string name)
    {
        var core = name.EndsWith('）') && name.LastIndexOf('（') is > 0 and var open ? name[..open] : name;
        return All.FirstOrDefault(k => k.Endings.Any(e => core.EndsWith(e, StringComparison.Ordinal))).Kind ?? Other;
    }
}
