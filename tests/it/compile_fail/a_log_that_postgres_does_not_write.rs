//! MySQL writes a log of slow queries; PostgreSQL's are in its one log (AUR-16).
use fineract_constructs::constructs::data::aurora::LogExport;

fn main() {
    let _ = LogExport::SlowQuery;
}
