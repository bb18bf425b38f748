use fineract_constructs::aws::AccountId;

const ACCOUNT: AccountId = AccountId::new("11112222333");

fn main() {
    let _ = ACCOUNT;
}
