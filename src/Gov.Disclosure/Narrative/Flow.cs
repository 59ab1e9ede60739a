namespace Gov.Disclosure.Narrative;

/// <summary>A step of a request's way through the year, as verbs name it.</summary>
internal enum Flow
{
    None,

    /// <summary>收到: 新收, or 新收 + 上年结转.</summary>
    Received,

    /// <summary>新收, and nothing else.</summary>
    NewlyReceived,

    /// <summary>收到 that includes what was carried over: 新收 + 上年结转.</summary>
    ReceivedWithCarried,

    /// <summary>收办: 新收 + 上年结转 = 总计 + 结转下年度.</summary>
    Handled,

    /// <summary>办结, 答复: 总计, or 总计 without the cases carried over.</summary>
    Done,

    /// <summary>办理: as 办结 or as 收办.</summary>
    Processed,

    /// <summary>上年结转.</summary>
    CarriedOver,

    /// <summary>结转下年度.</summary>
    CarriedForward,

    /// <summary>结转, from or to which year is not said.</summary>
    Carried,
}
