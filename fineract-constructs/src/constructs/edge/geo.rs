//! Where clients are, as Route 53 tells them apart.

use std::fmt;

use crate::aws::Jurisdiction;

/// A country, by its ISO 3166-1 alpha-2 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// Text that is not the code of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryError(String);

/// A country, or text that the construct that takes it reports if it isn't one.
#[derive(Clone, Debug)]
pub struct CountryInput(pub Result<Country, CountryError>);

/// A continent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Continent {
    /// Africa.
    Africa,
    /// Antarctica.
    Antarctica,
    /// Asia.
    Asia,
    /// Europe.
    Europe,
    /// Oceania.
    Oceania,
    /// North America.
    NorthAmerica,
    /// South America.
    SouthAmerica,
}

/// Whose questions a record answers: one of the three, never two at once (R53-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GeoTarget {
    /// Clients in a country.
    Country(Country),
    /// Clients on a continent, but for its countries with a record of their own.
    Continent(Continent),
    /// All other clients, and those that no map knows.
    Default,
}

impl Country {
    /// The country with a code of two letters or three, in capitals: `GB` and `GBR` are the same.
    pub fn parse(code: &str) -> Result<Self, CountryError> {
        let matches = |entry: &&str| {
            matches!(code.len(), 2 | 3)
                && if code.len() == 3 { &entry[..3] == code } else { &entry[3..] == code }
        };
        let found = COUNTRIES.split(' ').find(matches).ok_or_else(|| CountryError(code.into()))?;
        let code = found.as_bytes();
        Ok(Self([code[3], code[4]]))
    }

    /// The code of two letters, the only one that Route 53 takes (R53-2).
    pub fn alpha2(&self) -> &str {
        std::str::from_utf8(&self.0).expect("codes are ASCII letters")
    }
}

impl Continent {
    /// Route 53's code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Africa => "AF",
            Self::Antarctica => "AN",
            Self::Asia => "AS",
            Self::Europe => "EU",
            Self::Oceania => "OC",
            Self::NorthAmerica => "NA",
            Self::SouthAmerica => "SA",
        }
    }
}

impl GeoTarget {
    /// The part of a name that stands for it, such as `de`, `continent-eu`, `default`.
    pub(super) fn label(self) -> String {
        match self {
            Self::Country(country) => country.alpha2().to_ascii_lowercase(),
            Self::Continent(continent) => format!("continent-{}", continent.code().to_ascii_lowercase()),
            Self::Default => "default".to_owned(),
        }
    }
}

impl From<Jurisdiction> for Country {
    fn from(jurisdiction: Jurisdiction) -> Self {
        Self::parse(jurisdiction.alpha2()).expect("jurisdictions are countries")
    }
}

impl From<Country> for CountryInput {
    fn from(country: Country) -> Self {
        Self(Ok(country))
    }
}

impl From<Jurisdiction> for CountryInput {
    fn from(jurisdiction: Jurisdiction) -> Self {
        Self(Ok(jurisdiction.into()))
    }
}

impl From<&str> for CountryInput {
    fn from(code: &str) -> Self {
        Self(Country::parse(code))
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alpha2())
    }
}

impl fmt::Display for CountryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not the code of a country", self.0)
    }
}

impl std::error::Error for CountryError {}

/// Codes of three letters, each followed by its code of two. Source: ISO 3166-1.
const COUNTRIES: &str = "\
ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT \
AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO \
BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG \
COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO \
DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB \
GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY \
HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT \
JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY \
LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH \
MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA \
NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE \
PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA \
SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR \
SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO \
TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG \
VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_a_code_of_two_letters_and_one_of_three() {
        assert_eq!(Country::parse("GBR").unwrap().alpha2(), "GB");
        assert_eq!(Country::parse("GB"), Country::parse("GBR"));
        assert_eq!(Country::from(Jurisdiction::DE).alpha2(), "DE");
        assert_eq!(COUNTRIES.split(' ').count(), 249);
        assert!(COUNTRIES.split(' ').all(|entry| entry.len() == 5));
    }

    #[test]
    fn text_that_is_no_country_is_refused() {
        for wrong in ["", "EUROPE", "EU", "UK", "gb", "Germany", "*", "D", "GBRGB"] {
            assert!(Country::parse(wrong).is_err(), "{wrong}");
        }
    }
}
