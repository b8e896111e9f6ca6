namespace Extractor.Domain.Performance;

/// <summary>How a part of a disclosure was told to be of a project.</summary>
public enum ProjectMatch
{
    /// <summary>The names spell the same, spaces aside.</summary>
    Exact,

    /// <summary>The names are the same without quotes, marks and words like 项目, 支出, 经费.</summary>
    Normalised,

    /// <summary>The names are close to each other and to no other: 人事考试考务工作经费, 人事考试工作经费.</summary>
    Near,

    /// <summary>The form names no project (or the body itself); its budget and what was spent are this project's and no other's.</summary>
    Figures,
}
