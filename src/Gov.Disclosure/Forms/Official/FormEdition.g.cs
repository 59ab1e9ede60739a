// Written from the form descriptions in Forms/Official. Change those and run:
//   dotnet run --project src/Gov.Disclosure.Generator
#nullable enable

using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure;

public sealed partial class FormEdition
{
    /// <summary>The form of 国办公开办函〔2019〕60号, prescribed for the report years 2019 to 2020.</summary>
    public static FormEdition Edition2019 => FormEditions.Edition2019;

    /// <summary>The form of 国办公开办函〔2021〕30号, prescribed for the report years from 2021.</summary>
    public static FormEdition Edition2021 => FormEditions.Edition2021;
}
