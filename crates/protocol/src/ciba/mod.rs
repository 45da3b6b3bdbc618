//! Client-Initiated Backchannel Authentication (OpenID Connect CIBA Core 1.0): a client asks for somebody who is not at its screen.

mod binding_message;
mod delivery;
mod request;
mod response;
mod signed_request;

pub use binding_message::BindingMessage;
pub use delivery::DeliveryMode;
pub use request::{BackchannelAuthenticationRequest, Hint};
pub use response::{BackchannelAuthenticationResponse, PingNotification};
pub use signed_request::SignedRequest;
